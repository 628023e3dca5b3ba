import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { Named } from '../kit/Named.tsx';
import { Moment } from '../time/Moment.tsx';
import { Problem } from '../verb/Problem.tsx';
import { spelled } from '../words/spelled.ts';
import type { VersionFile } from './version-file.ts';

type Entry = { sequence: number; at: string; actor: string; action: string; hash: string };
const document = `query Trail($recordId: ID!) {
  trail: auditTrail(recordId: $recordId, first: 200) { sequence at actor action hash }
}`;

/** The audit trail of the version, newest first. */
export function HistoryTab({ file: { version } }: { file: VersionFile }) {
  const { data, error, isPending } = useQuery({
    queryKey: ['audit-trail', version.id, version.revision],
    queryFn: ({ signal }) => ask<{ trail: Entry[] }>(document, { recordId: version.id }, signal),
  });
  if (isPending) return <Skeleton variant="rounded" height={160} />;
  if (error) return <Problem error={error} />;
  return (
    <Box component="ol" reversed sx={{ m: 0, pl: 4 }}>
      {data.trail.toReversed().map(({ sequence, at, actor, action, hash }) => (
        <Box component="li" key={sequence} sx={{ mb: 1 }}>
          <Typography component="span" sx={{ fontWeight: 500 }}>
            {inWords(action)}
          </Typography>{' '}
          by <Named id={actor} />, <Moment at={at} />
          <Typography
            variant="caption"
            component="div"
            color="text.secondary"
            sx={{ overflowWrap: 'anywhere' }}
          >
            Entry {sequence} of the chain, {hash.slice(0, 16)}…
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

const inWords = (action: string) => words[action] ?? spelled(action.replace('.', ': '));

const words: Record<string, string> = {
  'policy-version.draft': 'Begun',
  'policy-version.update': 'Text or notice edited',
  'policy-version.submit': 'Submitted',
  'policy-version.recall': 'Recalled',
  'policy-version.reject': 'Rejected',
  'policy-version.approve': 'Approved',
  'policy-version.revise': 'Made a draft again',
  'policy-version.overrule': 'A class overruled',
  'policy-version.consent': 'A lower class consented to',
  'policy-version.post': 'Posted',
  'policy-version.release': 'Released from its hold',
  'policy-version.choose': 'Its instant chosen',
  'policy-version.discard': 'Discarded',
  'statement.create': 'A statement added',
  'statement.update': 'A statement edited',
  'statement.archive': 'A statement removed',
  'text-mark.create': 'A sentence marked',
  'approval.grant': 'A request granted',
  'posting.look': 'A site looked at',
};
