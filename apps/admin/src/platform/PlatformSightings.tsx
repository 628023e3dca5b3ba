import { Box, Typography } from '@mui/material';
import type { Posting } from '@privacy-register/schema/record/notice';
import type { Records } from '@privacy-register/schema/records';
import { useGetList } from 'react-admin';
import { reasonInWords } from '../fetch-evidence/look-reasons.ts';
import { Named } from '../kit/Named.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';

const words: Record<Posting['status'], string> = {
  pending: sentence('Not seen yet'),
  verified: sentence('Shows the notice'),
  lost: sentence('Lost the notice'),
  left: sentence('Left'),
};

/** Whether the notices of this platform were seen there, and when it was last looked at. */
export function PlatformSightings({ platform }: { platform: string }) {
  const say = useSay();
  const { data, isPending } = useGetList<Posting>('posting', {
    filter: { platform },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 3 },
  });
  if (isPending) return null;
  if (!data?.length)
    return <Typography color="text.secondary">{say('No notice concerned this platform yet.')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
      {data.map(({ id, notice, status, lastShownAt, updatedAt }) => (
        <li key={id}>
          <Named id={notice} isLink />: {say(words[status])}. {say('Last seen')}:{' '}
          <Moment at={lastShownAt} empty={say('never')} />. {say('Last look')}: <Moment at={updatedAt} />.{' '}
          {status === 'left' ? null : <LastReason posting={id} />}
        </li>
      ))}
    </Box>
  );
}

/** Why the last look that was kept did not see the notice. */
function LastReason({ posting }: { posting: string }) {
  const say = useSay();
  const { data } = useGetList<Records['fetch-evidence']>('fetch-evidence', {
    filter: { posting },
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: 1 },
  });
  const reason = data?.[0]?.reason;
  return reason ? reasonInWords(reason, say) : null;
}
