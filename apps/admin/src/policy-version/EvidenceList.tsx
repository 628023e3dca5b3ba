import { Box, Typography } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useGetList } from 'react-admin';
import { useSay, useSpelled } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';

/** The last looks at a site. */
export function EvidenceList({ posting }: { posting: string }) {
  const say = useSay();
  const spelled = useSpelled();
  const { data } = useGetList<Records['fetch-evidence']>('fetch-evidence', {
    filter: { posting },
    sort: { field: 'at', order: 'DESC' },
    pagination: { page: 1, perPage: 5 },
  });
  if (!data?.length) return null;
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
        {say('The last looks at the site')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2', overflowWrap: 'anywhere' }}>
        {data.map(({ id, at, url, outcome, reason, httpStatus, picture }) => (
          <li key={id}>
            <Moment at={at} />: {spelled(outcome)}, {url}
            {httpStatus ? `, HTTP ${httpStatus}` : ''} {reason ? <span lang="en">({reason})</span> : null}{' '}
            {picture ? <a href={`/evidence/${picture}`}>{say('What the browser showed')}</a> : null}
          </li>
        ))}
      </Box>
    </Box>
  );
}
