import { Box, Typography } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { failedPercent, useHealth } from './health.ts';
import { StateChip } from './StateChip.tsx';

/** Where a subscription stands, and in a few words how it fares. */
export function StateCell() {
  const say = useSay();
  const record = useRecordContext<Subscription>();
  const counts = useHealth(record?.id ?? '');
  if (!record) return null;
  const percent = counts && failedPercent(counts);
  return (
    <Box>
      <StateChip state={record.state} />
      {counts?.waiting ? (
        <Typography variant="caption" component="div">
          {say('%{count} waiting', { count: counts.waiting })}
        </Typography>
      ) : null}
      {percent ? (
        <Typography variant="caption" component="div" color="error">
          {say('Failed: %{percent} %', { percent })}
        </Typography>
      ) : null}
    </Box>
  );
}
