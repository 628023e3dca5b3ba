import type { Theme } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';

/** Words that the framework writes too faintly. */
export const legible: RaThemeOptions['components'] = {
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({ '&.Mui-disabled': { color: theme.palette.text.secondary } }),
    },
  },
};
