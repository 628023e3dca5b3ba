import { useMediaQuery } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';
import { useAppearance } from './appearance.ts';
import { lookOf } from './look-of.ts';
import { themes } from './theme.ts';

const atOnce = { noSsr: true };

export function useShownTheme(): RaThemeOptions {
  const appearance = useAppearance();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)', atOnce);
  const isContrast = useMediaQuery('(prefers-contrast: more)', atOnce);
  return themes[lookOf({ appearance, isDark, isContrast })];
}
