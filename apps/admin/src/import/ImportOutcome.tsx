import { Alert, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { ImportReasons } from './ImportReasons.tsx';
import { ImportTable } from './ImportTable.tsx';
import type { Outcome } from './register-import.ts';

type Props = { outcome: Outcome; isBusy: boolean; onImport: () => void };

/** What was tried or done, and the next step where there is one. */
export function ImportOutcome({ outcome, isBusy, onImport }: Props) {
  const say = useSay();
  const { isWritten, changeCount, rows, policy, userErrors } = outcome;
  const leftOut = rows.filter((row) => row.outcome === 'LEFT_OUT');
  const versions = rows.filter((row) => row.outcome === 'CREATED' && row.type === 'policy-version');
  return (
    <Stack spacing={2}>
      {userErrors.length ? <ImportReasons reasons={userErrors} /> : null}
      {isWritten ? (
        <Alert severity="success">
          <Said
            sentence={
              'All of it is in the register now: %{smart_count} record was made or made public. %{link} |||| ' +
              'All of it is in the register now: %{smart_count} records were made or made public. %{link}'
            }
            parts={{
              smart_count: changeCount,
              link: (
                <Link component={RouterLink} to={policy ? `/policy/${policy.id}/show` : '/policy'}>
                  {policy ? say('Open “%{title}”', { title: policy.title }) : say('See the policies')}
                </Link>
              ),
            }}
          />
        </Alert>
      ) : null}
      {!isWritten && !userErrors.length && changeCount === 0 ? (
        <Alert severity="info">
          {say('All of it is in the register already. There is nothing to import.')}
        </Alert>
      ) : null}
      {rows.length ? <ImportTable rows={rows} /> : null}
      {versions.length ? (
        <Typography variant="body2" color="text.secondary">
          {say('New: %{names}.', { names: versions.map(({ name }) => name).join('; ') })}
        </Typography>
      ) : null}
      {leftOut.length ? (
        <Typography variant="body2" color="text.secondary">
          {say('Left out, as not in force there: %{names}.', {
            names: leftOut.map(({ name }) => name).join('; '),
          })}
        </Typography>
      ) : null}
      {!isWritten && changeCount > 0 ? (
        <div>
          <SteadyButton variant="contained" loading={isBusy} onClick={onImport}>
            {say('Import it')}
          </SteadyButton>
        </div>
      ) : null}
    </Stack>
  );
}
