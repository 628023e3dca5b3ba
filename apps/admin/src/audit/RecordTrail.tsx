import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { EntryTrail } from './EntryTrail.tsx';
import { useEntries } from './entries.ts';

type Props = { id: string; revision: number; zone?: string; heading: 'h2' | 'h3' };

const atFirst = 5;
const most = 199;

/** What was done to one record, the newest first. */
export function RecordTrail({ id, revision, zone = 'UTC', heading }: Props) {
  const say = useSay();
  const [first, setFirst] = useState(atFirst);
  const asked = { filter: { recordId: id }, before: null, first };
  const { data, error, isPending } = useEntries(asked, revision);
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  if (error) return <Problem error={error} />;
  if (data.entries.length === 0)
    return <Typography color="text.secondary">{say('The chain has no entry of it.')}</Typography>;
  return (
    <>
      <EntryTrail
        label={say('What was done')}
        entries={data.entries}
        heading={heading}
        zone={zone}
        about="understood"
      />
      <Box sx={{ mt: 1, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        {data.isMore && first < most ? (
          <Button onClick={() => setFirst(most)}>{say('Show older')}</Button>
        ) : null}
        <Link component={RouterLink} to={`/audit?record=${id}`}>
          {say('In the audit trail')}
        </Link>
      </Box>
    </>
  );
}
