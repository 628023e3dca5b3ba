import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

export type Look = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';
type Palette = NonNullable<RaThemeOptions['palette']>;

export const palettes: { [look in Look]: Palette } = {
  light: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: '#0b57a4' },
    secondary: { main: '#0b57a4' },
    warning: { main: '#8a4b00' },
    success: { main: '#1a6b34' },
    info: { main: '#075985' },
    background: { default: '#f6f8fa', paper: '#ffffff' },
  },
  dark: {
    ...defaultDarkTheme.palette,
    mode: 'dark',
    primary: { main: '#8cc2ff' },
    secondary: { main: '#8cc2ff' },
    warning: { main: '#f0b56a' },
    success: { main: '#7fd69a' },
    error: { main: '#ff9b91' },
    background: { default: '#14171a', paper: '#1c2126' },
  },
  'light-contrast': {
    mode: 'light',
    primary: { main: '#003a78' },
    secondary: { main: '#003a78' },
    warning: { main: '#5c3200' },
    success: { main: '#00441b' },
    info: { main: '#003d5c' },
    error: { main: '#8c0010' },
    text: { primary: '#000000', secondary: '#000000', disabled: '#4d4d4d' },
    action: { disabled: '#4d4d4d' },
    divider: '#000000',
    background: { default: '#ffffff', paper: '#ffffff' },
  },
  'dark-contrast': {
    mode: 'dark',
    primary: { main: '#b3d9ff' },
    secondary: { main: '#b3d9ff' },
    warning: { main: '#ffd29a' },
    success: { main: '#a8f0bf' },
    info: { main: '#b3e5ff' },
    error: { main: '#ffc4bd' },
    text: { primary: '#ffffff', secondary: '#ffffff', disabled: '#b8b8b8' },
    action: { disabled: '#b8b8b8' },
    divider: '#ffffff',
    background: { default: '#000000', paper: '#000000' },
  },
};
