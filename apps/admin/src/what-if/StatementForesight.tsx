import { Box, Card, CardContent, Divider, Skeleton, Typography } from '@mui/material';
import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';
import { useVersionFile, type VersionFile } from '../policy-version/version-file.ts';
import { DateAhead } from './DateAhead.tsx';
import { DifferencesAhead } from './DifferencesAhead.tsx';
import { statementToBe, withStatement } from './statement-to-be.ts';
import { useAhead } from './use-ahead.ts';

/** Beside the form of a statement: what saving it as it is typed would change, and when that would hold. */
export function StatementForesight() {
  const say = useSay();
  const version: unknown = useWatch({ name: 'version' });
  const { data: file, isPending } = useVersionFile(typeof version === 'string' ? version : '');
  return (
    <Card variant="outlined" component="section" aria-labelledby="foresight" sx={{ minWidth: 0 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography id="foresight" component="h2" variant="overline" color="text.secondary">
          {say('What this changes, as you type')}
        </Typography>
        {isPending ? <Skeleton variant="rounded" height={160} aria-label={say('Loading')} /> : null}
        {file ? <Foresight file={file} /> : null}
      </CardContent>
    </Card>
  );
}

function Foresight({ file }: { file: VersionFile }) {
  const say = useSay();
  const values = useDeferredValue(useWatch());
  const { statement, missing } = useMemo(
    () => statementToBe(values, file.statements),
    [values, file.statements],
  );
  const typed = useMemo(
    () => (statement ? { statements: withStatement(file.statements, statement) } : undefined),
    [statement, file.statements],
  );
  const { ahead, grounds, foreseen } = useAhead({ file, typed });
  if (!statement) {
    const fields = missing.map((label) => say(label)).join(', ');
    return (
      <Typography color="text.secondary">
        {say('The differences show once this is said: %{fields}.', { fields })}
      </Typography>
    );
  }
  return (
    <>
      <Typography component="h3" variant="subtitle2">
        {say('The whole draft')}
      </Typography>
      <Box sx={{ minHeight: 120 }}>{ahead ? <DateAhead ahead={ahead} at={null} /> : null}</Box>
      <Divider sx={{ my: 2 }} />
      {grounds && foreseen ? (
        <DifferencesAhead
          differences={foreseen.differences.filter(({ statementKey }) => statementKey === statement.key)}
          statements={typed?.statements ?? []}
          grounds={grounds}
        />
      ) : (
        <Skeleton variant="rounded" height={96} aria-label={say('Loading')} />
      )}
    </>
  );
}
