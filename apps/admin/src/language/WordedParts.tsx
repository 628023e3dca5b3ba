import { createTheme, ThemeProvider, useTheme } from '@mui/material';
import { esES, frFR } from '@mui/material/locale';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from './use-language.ts';

const words = { en: {}, es: esES, fr: frFR };

/** What Material UI says by itself: the parts of a pagination, the buttons of a picker. */
export function WordedParts({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const outer = useTheme();
  const theme = useMemo(() => createTheme(outer, words[language]), [outer, language]);
  return <ThemeProvider theme={theme}>{children}</ThemeProvider>;
}
