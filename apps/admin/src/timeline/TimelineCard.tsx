import { Card, CardContent, Skeleton, Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { lazy, Suspense } from 'react';
import { useGetList } from 'react-admin';
import { useSay } from '../language/use-say.ts';

const PolicyTimeline = lazy(async () => ({ default: (await import('./PolicyTimeline.tsx')).PolicyTimeline }));
const height = 300;

/** Absent until there is something with a date. */
export function TimelineCard({ policy, zone }: { policy: string; zone: string }) {
  const say = useSay();
  const { data } = useGetList<PolicyVersion>('policy-version', {
    filter: { policy },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const versions = data ?? [];
  if (!versions.some(isDated)) return null;
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent sx={{ minHeight: height }}>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {say('Timeline')}
        </Typography>
        <Suspense fallback={<Skeleton variant="rounded" height={height - 80} />}>
          <PolicyTimeline versions={versions} zone={zone} />
        </Suspense>
      </CardContent>
    </Card>
  );
}

const isDated = ({ postedAt, effectiveAt, observedAt }: PolicyVersion) =>
  Boolean(postedAt ?? effectiveAt ?? observedAt);
