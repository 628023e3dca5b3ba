import { Box, Link, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { Title } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useEvery } from '../calendar/use-every.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { DueLine } from './DueLine.tsx';
import { LawRules } from './LawRules.tsx';
import { useObligations } from './obligations.ts';

/** What the law asks of the policies: what is due, and by which rules. */
export function LawPage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const policies = useEvery<Policy>('policy');
  const chosen = policies.data?.find(({ id }) => id === params.get('policy'))?.id ?? '';
  const choose = (policy: string) => setParams(policy ? { policy } : {}, { replace: true });
  return (
    <Box sx={{ pt: 2, maxWidth: 960 }}>
      <Title title={say('What the law asks')} />
      <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
        {say('What the law asks')}
      </Typography>
      <TextField
        select
        size="small"
        label={say('Policy')}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ width: 300, maxWidth: 1 }}
      >
        <MenuItem value="">{say('All policies')}</MenuItem>
        {(policies.data ?? []).map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <DueList policy={chosen} />
      <LawRules policy={chosen} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 3 }}>
        {say('Rules and dates are to be confirmed with counsel.')}
      </Typography>
    </Box>
  );
}

function DueList({ policy }: { policy: string }) {
  const say = useSay();
  const { data: all = [], error, isPending } = useObligations();
  const shown = all.filter((each) => policy === '' || each.policy.id === policy);
  return (
    <Box component="section" aria-labelledby="law-due" sx={{ mt: 3 }}>
      <Typography id="law-due" component="h2" variant="h6" gutterBottom>
        {say('Due')}
      </Typography>
      <Problem error={error} />
      {isPending ? <Skeleton variant="rounded" height={160} /> : null}
      {!isPending && !error && shown.length === 0 ? (
        <Typography color="text.secondary">{say('No rule of law asks for anything by a day.')}</Typography>
      ) : null}
      <Stack spacing={2}>
        {shown.map((each) => (
          <DueLine key={`${each.key} ${each.policy.id} ${each.dueOn}`} due={each} />
        ))}
      </Stack>
      <Link component={RouterLink} to="/obligation-done" sx={{ display: 'inline-block', mt: 2 }}>
        {say('What was done')}
      </Link>
    </Box>
  );
}
