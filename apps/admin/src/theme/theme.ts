import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { contrasting } from './contrasting.ts';
import { legible } from './legible.ts';
import { named } from './named.ts';
import { type Look, palettes } from './palettes.ts';
import { stylesOf } from './styles.ts';

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Every look of the dashboard. */
export const themes: { [look in Look]: RaThemeOptions } = {
  light: themeOf('light'),
  dark: themeOf('dark'),
  'light-contrast': themeOf('light-contrast'),
  'dark-contrast': themeOf('dark-contrast'),
};

function themeOf(look: Look): RaThemeOptions {
  const usual = look.startsWith('dark') ? defaultDarkTheme : defaultLightTheme;
  return {
    ...usual,
    typography: { fontFamily: font, button: { textTransform: 'none', fontWeight: 600 } },
    shape: { borderRadius: 8 },
    sidebar: { width: 236, closedWidth: 56 },
    palette: palettes[look],
    components: {
      ...usual.components,
      ...named,
      ...legible,
      ...(look.endsWith('contrast') ? contrasting : {}),
      MuiCssBaseline: { styleOverrides: stylesOf(look) },
    },
  };
}
