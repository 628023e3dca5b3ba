import {
  Box,
  Container,
  CssBaseline,
  createTheme,
  Link,
  ThemeProvider,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useMemo } from 'react';
import { examples } from './examples.ts';

/** Every part at work, on the records of a small library. */
export function ExamplesPage() {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = useMemo(
    () =>
      createTheme({
        palette: { mode: isDark ? 'dark' : 'light', primary: { main: isDark ? '#8cc2ff' : '#0b57a4' } },
      }),
    [isDark],
  );
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Container component="main" maxWidth="lg" sx={{ py: 4 }}>
        <Typography component="h1" variant="h4" gutterBottom>
          Parts of the desk
        </Typography>
        <Typography sx={{ mb: 2 }}>
          React and MUI parts for desks that keep records with a history. None knows what the records are;
          each takes its words as properties, in English where none are given.
        </Typography>
        <Box component="nav" aria-label="Parts" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 4 }}>
          {examples.map(({ id, title }) => (
            <Link key={id} href={`#${id}`} sx={{ py: 0.5 }}>
              {title}
            </Link>
          ))}
        </Box>
        {examples.map(({ id, title, purpose, files, Example }) => (
          <Box
            key={id}
            id={id}
            component="section"
            aria-labelledby={`${id}-title`}
            sx={{ mb: 6, minWidth: 0 }}
          >
            <Typography component="h2" variant="h5" id={`${id}-title`}>
              {title}
            </Typography>
            <Typography>{purpose}</Typography>
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ mb: 2, fontFamily: 'monospace', overflowWrap: 'anywhere' }}
            >
              {files}
            </Typography>
            <Example />
          </Box>
        ))}
      </Container>
    </ThemeProvider>
  );
}
