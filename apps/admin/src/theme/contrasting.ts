/** With high contrast a line says what a tint says otherwise. */
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

const usual = defaultLightTheme.components;

export const contrasting: NonNullable<RaThemeOptions['components']> = {
  MuiPaper: { styleOverrides: { root: { border: '1px solid' } } },
  MuiAlert: { defaultProps: { variant: 'outlined' } },
  MuiChip: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: { borderColor: 'currentcolor' } },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiButton: { styleOverrides: { outlined: { borderWidth: 2 }, text: { textDecoration: 'underline' } } },
  MuiFilledInput: { styleOverrides: { root: { backgroundColor: 'transparent', border: '1px solid' } } },
  MuiTableCell: {
    styleOverrides: { ...usual?.MuiTableCell?.styleOverrides, root: { borderColor: 'currentcolor' } },
  },
  RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
};
