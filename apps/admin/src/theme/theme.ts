import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

const shared: RaThemeOptions = {
  typography: { fontFamily: font, button: { textTransform: 'none', fontWeight: 600 } },
  shape: { borderRadius: 8 },
  sidebar: { width: 236, closedWidth: 56 },
};

/** The name of a checkbox belongs to its input, where screen readers look for it. */
const named = {
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        input: (checkbox: object) => ({
          'aria-label': 'aria-label' in checkbox ? String(checkbox['aria-label']) : undefined,
        }),
      },
    },
  },
};

const focus = (colour: string) => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':focus-visible': { outline: `3px solid ${colour}`, outlineOffset: 2 },
      body: { overflowWrap: 'break-word' },
    },
  },
});

export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  ...shared,
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: '#0b57a4' },
    secondary: { main: '#0b57a4' },
    warning: { main: '#8a4b00' },
    success: { main: '#1a6b34' },
    info: { main: '#075985' },
    background: { default: '#f6f8fa', paper: '#ffffff' },
  },
  components: { ...defaultLightTheme.components, ...named, ...focus('#0b57a4') },
};

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  ...shared,
  palette: {
    ...defaultDarkTheme.palette,
    mode: 'dark',
    primary: { main: '#8cc2ff' },
    secondary: { main: '#8cc2ff' },
    warning: { main: '#f0b56a' },
    success: { main: '#7fd69a' },
    error: { main: '#ff9b91' },
    background: { default: '#14171a', paper: '#1c2126' },
  },
  components: { ...defaultDarkTheme.components, ...named, ...focus('#8cc2ff') },
};
