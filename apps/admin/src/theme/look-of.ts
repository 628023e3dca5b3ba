import type { Appearance } from './appearance.ts';
import type { Look } from './palettes.ts';

type Asked = { appearance: Appearance; isDark: boolean; isContrast: boolean };

/** The choice of a person goes before what the system asks for; high contrast keeps its light or dark. */
export function lookOf({ appearance, isDark, isContrast }: Asked): Look {
  if (appearance === 'light' || appearance === 'dark') return appearance;
  if (appearance === 'contrast' || isContrast) return isDark ? 'dark-contrast' : 'light-contrast';
  return isDark ? 'dark' : 'light';
}
