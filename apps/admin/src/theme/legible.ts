import type { Theme } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';

/** What the framework writes too faintly, or sets too heavily. */
export const legible: RaThemeOptions['components'] = {
  // On a phone the framework gives it the look of a card that holds two buttons and nothing else.
  RaTopToolbar: { styleOverrides: { root: { '&&': { backgroundColor: 'transparent' } } } },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({ '&.Mui-disabled': { color: theme.palette.text.secondary } }),
    },
  },
};
