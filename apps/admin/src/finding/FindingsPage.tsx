import { Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { chosenFrom, countsOf, inWords, policiesIn, type Wish } from './choose.ts';
import { FindingCard } from './FindingCard.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { type Finding, useFindings } from './findings.ts';

/** What a privacy officer should look at in the policies, one after another. */
export function FindingsPage() {
  const say = useSay();
  const { data, error, isPending, refetch } = useFindings();
  return (
    <Box sx={{ pt: 2, maxWidth: 960 }}>
      <Title title={say('Findings')} />
      <Typography component="h1" variant="h5">
        {say('Findings')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {say('What is amiss in the versions that stand, that come, or that are being drafted.')}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={240} /> : null}
      {error ? (
        <>
          <Problem error={error} />
          <Button onClick={() => refetch()}>{say('Try again')}</Button>
        </>
      ) : null}
      {data ? <Found findings={data} /> : null}
    </Box>
  );
}

function Found({ findings }: { findings: Finding[] }) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const wish: Wish = {
    policy: params.get('policy') ?? '',
    severity: params.get('severity') ?? '',
    shows: params.get('shows') ?? 'open',
  };
  const groups = chosenFrom(findings, wish);
  const wishFor = (change: Partial<Wish>) =>
    setParams(
      Object.entries({ ...wish, ...change }).filter(([, value]) => value !== ''),
      { replace: true },
    );
  return (
    <Stack spacing={3}>
      <Typography role="status">
        {say('Not accepted: %{findings}.', { findings: inWords(countsOf(findings), say) })}
      </Typography>
      <FindingFilters wish={wish} policies={policiesIn(findings)} onWish={wishFor} />
      {groups.length === 0 ? (
        <Typography color="text.secondary" sx={{ py: 4, textAlign: 'center' }}>
          {findings.length ? say('No finding is like that.') : say('Nothing is amiss in any policy.')}
        </Typography>
      ) : null}
      {groups.map(({ policy, findings: own }) => (
        <Box key={policy.key} component="section" aria-label={policy.title}>
          <Typography component="h2" variant="h6" gutterBottom sx={{ overflowWrap: 'anywhere' }}>
            {policy.title}
          </Typography>
          <Stack spacing={1.5}>
            {own.map((finding) => (
              <FindingCard key={finding.fingerprint} finding={finding} />
            ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
