import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { Notification } from 'react-admin';
import { LanguageMenu } from '../language/LanguageMenu.tsx';

/** A page for somebody who is not signed in. */
export function OutsidePage({ title, children }: { title: string; children: ReactNode }) {
  // The page's own title element comes first, and a second one says nothing.
  useEffect(() => {
    document.title = `${title} – Privacy Register`;
  }, [title]);
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Card variant="outlined" sx={{ width: '100%', maxWidth: 420 }}>
        <CardContent>
          <Stack spacing={2}>
            <div>
              <Typography variant="overline" color="text.secondary">
                Privacy Register
              </Typography>
              <Typography component="h1" variant="h5">
                {title}
              </Typography>
            </div>
            {children}
          </Stack>
          <Box sx={{ mt: 2, textAlign: 'end' }}>
            <LanguageMenu />
          </Box>
        </CardContent>
      </Card>
      <Notification />
    </Box>
  );
}
