import { Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

type Props = { title: string; empty: string; isPending: boolean; isEmpty: boolean; children: ReactNode };

export function Panel({ title, empty, isPending, isEmpty, children }: Props) {
  return (
    <Card variant="outlined" component="section" aria-label={title}>
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {title}
        </Typography>
        {isPending ? <Skeleton variant="rounded" height={56} /> : null}
        {!isPending && isEmpty ? <Typography color="text.secondary">{empty}</Typography> : null}
        <Stack spacing={1.5}>{children}</Stack>
      </CardContent>
    </Card>
  );
}
