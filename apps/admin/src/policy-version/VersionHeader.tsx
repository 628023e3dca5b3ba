import { Box, Card, CardContent, Link, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { DataMapLink } from '../data-map/DataMapLink.tsx';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import { CompareLink } from './CompareLink.tsx';
import type { Outlook } from './outlook.ts';
import { StandingChip } from './StandingChip.tsx';
import { standingOf } from './standing.ts';
import type { VersionFile } from './version-file.ts';
import { WhyThisDate } from './WhyThisDate.tsx';
import { whatNext } from './what-next.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

export function VersionHeader({ file, outlook }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const { momentIn } = useMoments();
  const { version, policy, versions } = file;
  const now = useNow();
  const standing = standingOf(version, versions, now);
  return (
    <Box component="header" sx={{ pt: 2 }}>
      <Title title={say('Policy version')} />
      <Link component={RouterLink} to={`/policy/${policy.id}/show`} variant="body2">
        {policy.title}
      </Link>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h1" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
          {version.number
            ? say('Version %{number} of %{policy}', { number: version.number, policy: policy.title })
            : say('Next version of %{policy}', { policy: policy.title })}
        </Typography>
        <StandingChip standing={standing} />
        {version.ground ? <Typography variant="body2">{spelled(version.ground)}</Typography> : null}
        <CompareLink file={file} />
        <DataMapLink start={{ version: version.id }} />
        <ExportMenu policy={policy} />
      </Stack>
      <Card variant="outlined" sx={{ mt: 1.5 }}>
        <CardContent sx={{ '&:last-child': { pb: 2 } }}>
          <Typography component="p">
            <b>{say('Next:')}</b>{' '}
            {whatNext({ file, standing, needsNotice: outlook?.needsNotice ?? null }, { say, momentIn })}
          </Typography>
          <Dates file={file} />
        </CardContent>
      </Card>
    </Box>
  );
}

function Dates({ file: { version, policy } }: { file: VersionFile }) {
  const say = useSay();
  const { momentIn } = useMoments();
  const rows: [string, string | null][] = [
    [say('Submitted'), version.status === 'draft' ? null : version.submittedAt],
    [say('To be posted'), version.postAt],
    [say('Posted'), version.postedAt],
    [say('Held'), version.heldAt],
    [say('Chosen instant'), version.chosenAt],
    [say('In force from'), version.effectiveAt],
    [say('Withdrawn'), version.withdrawnAt],
    [say('First observed'), version.observedAt],
    [say('Last observed'), version.lastObservedAt],
  ];
  const known = rows.flatMap(([label, at]) => (at ? [{ label, at }] : []));
  return (
    <>
      {known.map(({ label, at }) => (
        <Typography key={label} variant="body2" sx={{ mt: 0.5 }}>
          {label} <time dateTime={at}>{momentIn(at, policy.timeZone)}</time>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            ({momentIn(at, 'UTC')})
          </Box>
        </Typography>
      ))}
      <WhyThisDate steps={version.effectiveAt ? stepsOf(version.reckoning) : []} zone={policy.timeZone} />
    </>
  );
}

/** The stored reckoning is JSON of the register's own writing. */
function stepsOf(reckoning: unknown): { rule: string; text: string; at: string }[] {
  const isStored = typeof reckoning === 'object' && reckoning !== null && 'steps' in reckoning;
  if (!isStored || !Array.isArray(reckoning.steps)) return [];
  return reckoning.steps;
}
