import { Alert, Box, Button, Card, CardContent, Link, Stack, Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useState } from 'react';
import { useGetList, useRedirect } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { comparePath } from '../compare/address.ts';
import { usualPair } from '../compare/usual-pair.ts';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import { StandingChip } from '../policy-version/StandingChip.tsx';
import { standingOf } from '../policy-version/standing.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useNow } from '../time/context.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { KnownByTitleButton } from './KnownByTitleButton.tsx';
import { ObserveDialog } from './ObserveDialog.tsx';
import { isOnlyObserved } from './origins.ts';
import { VersionMoment } from './VersionMoment.tsx';

const beginning = { mutation: 'policyVersionDraft', input: 'DraftInput' };
const open = ['draft', 'in-review', 'approved'];

export function PolicyVersions({ policy, zone }: { policy: string; zone: string }) {
  const spelled = useSpelled();
  const say = useSay();
  const { data, isLoading } = useGetList<PolicyVersion>('policy-version', {
    filter: { policy },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const now = useNow();
  const mayDraft = useMay('draft');
  const mayObserve = useMay('observe');
  const [isObserving, setObserving] = useState(false);
  const redirect = useRedirect();
  const begin = useVerb(beginning, {
    done: say('A draft is open.'),
    onDone: (version) => redirect('show', 'policy-version', version?.id),
  });
  const versions = data ?? [];
  const unfinished = versions.find(({ status }) => open.includes(status));

  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
          <Typography component="h2" variant="h6" sx={{ flexGrow: 1 }}>
            {say('Versions')}
          </Typography>
          {mayDraft && !unfinished && !isLoading ? (
            <SteadyButton
              variant="contained"
              loading={begin.isPending}
              onClick={() => begin.mutate({ policy })}
            >
              {say('Begin a draft')}
            </SteadyButton>
          ) : null}
          {versions.length === 0 && !isLoading ? <KnownByTitleButton /> : null}
          {versions.length > 1 ? (
            <Button component={RouterLink} to={comparePath({ policy, ...usualPair(versions) })}>
              {say('Compare versions')}
            </Button>
          ) : null}
          {mayObserve ? (
            <Button onClick={() => setObserving(true)}>{say('Record an observation')}</Button>
          ) : null}
          {unfinished ? (
            <Button component={RouterLink} to={`/policy-version/${unfinished.id}/show`} variant="outlined">
              {say('Open the %{status} version', { status: spelled(unfinished.status).toLowerCase() })}
            </Button>
          ) : null}
        </Stack>
        <Problem error={begin.error} />
        {isObserving ? (
          <ObserveDialog policy={policy} zone={zone} onClose={() => setObserving(false)} />
        ) : null}
        {versions.length === 0 && !isLoading ? (
          <Typography color="text.secondary">
            {say(
              'No version yet. The first draft begins empty; once posted, it is the first recorded version.',
            )}
          </Typography>
        ) : null}
        {isOnlyObserved(versions) ? (
          <Alert severity="info" sx={{ mb: 1 }}>
            <b>{say('Observed:')}</b>{' '}
            {say('our record of a public document, in our own words. No version of it is in force here.')}
          </Alert>
        ) : null}
        {versions.map((version) => (
          <Box key={version.id} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Link component={RouterLink} to={`/policy-version/${version.id}/show`} sx={{ fontWeight: 600 }}>
                {version.number
                  ? say('Version %{number}', { number: version.number })
                  : say('Not yet numbered')}
              </Link>
              <StandingChip standing={standingOf(version, versions, now)} />
              {version.ground ? <Typography variant="body2">{spelled(version.ground)}</Typography> : null}
            </Stack>
            <Typography variant="body2" color="text.secondary">
              <VersionMoment version={version} zone={zone} />
            </Typography>
          </Box>
        ))}
      </CardContent>
    </Card>
  );
}
