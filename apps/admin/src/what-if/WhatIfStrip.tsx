import { Alert, Box, Card, CardContent, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { Outlook } from '../policy-version/outlook.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { AppsAffected } from './AppsAffected.tsx';
import { DateAhead } from './DateAhead.tsx';
import type { Typed } from './grounds.ts';
import { InstantAsked } from './InstantAsked.tsx';
import { OthersAffected } from './OthersAffected.tsx';
import { SitesAffected } from './SitesAffected.tsx';
import { isOpen, useAhead } from './use-ahead.ts';

type Props = { file: VersionFile; outlook?: Outlook | null; typed?: Typed };

const columns = { display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' } };

/** If it were posted now, or at another instant: from when it is in force, why, and who is affected. */
export function WhatIfStrip({ file, outlook, typed }: Props) {
  const say = useSay();
  const now = useNow();
  const [asked, setAsked] = useState<string | null>(null);
  const { ahead, at, coming } = useAhead({ file, outlook, typed, at: asked });
  if (!isOpen(file)) return null;
  return (
    <Card variant="outlined" component="section" aria-labelledby="what-if">
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography id="what-if" component="h2" variant="overline" color="text.secondary">
          {say('What if it were posted')}
        </Typography>
        {ahead ? (
          <Box sx={columns}>
            <Box sx={{ minWidth: 0 }}>
              <DateAhead ahead={ahead} at={asked && at} />
              {coming ? (
                <Alert severity="info" sx={{ mt: 1 }}>
                  {say('Version %{number} is on its way: this one can be posted once that one is in force.', {
                    number: coming,
                  })}
                </Alert>
              ) : null}
              <Box sx={{ mt: 2 }}>
                <InstantAsked
                  at={asked}
                  now={now}
                  zone={file.policy.timeZone}
                  label={say('What if it is posted on')}
                  onChange={setAsked}
                />
              </Box>
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <SitesAffected ahead={ahead} />
              <AppsAffected version={file.version.id} />
              <OthersAffected policy={file.policy.id} />
            </Box>
          </Box>
        ) : (
          <Skeleton variant="rounded" height={132} aria-label={say('Loading')} />
        )}
      </CardContent>
    </Card>
  );
}
