import { Box, Card, CardContent, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';

const RecordTrail = lazy(async () => ({ default: (await import('./RecordTrail.tsx')).RecordTrail }));

/** Stands on the page of a record, for those who read the audit entries. */
export function RecordTrailPanel() {
  const say = useSay();
  const record = useRecordContext();
  const mayReadAudit = useMay('read-audit');
  if (!record || !mayReadAudit) return null;
  const zone = typeof record.timeZone === 'string' ? { zone: record.timeZone } : {};
  return (
    <Card variant="outlined" component="section" aria-labelledby="record-trail" sx={{ mt: 2 }}>
      <CardContent>
        <Typography id="record-trail" component="h2" variant="h6" gutterBottom>
          {say('What was done')}
        </Typography>
        <Box sx={{ minHeight: 160 }}>
          <Suspense fallback={null}>
            <RecordTrail id={String(record.id)} revision={Number(record.revision)} heading="h3" {...zone} />
          </Suspense>
        </Box>
      </CardContent>
    </Card>
  );
}
