import { Alert, Box } from '@mui/material';
import { HttpError } from 'react-admin';
import type { UserError } from '../data-provider/problem.ts';
import { WithNames } from '../kit/WithNames.tsx';
import { holdsValues, useRefusalWords } from '../language/use-refusal-words.ts';

/** Why not, in words: every reason at once, the register's own words below where they name values. */
export function Problem({ error }: { error: unknown }) {
  const wordsOf = useRefusalWords();
  if (!error) return null;
  const issues: UserError[] = error instanceof HttpError ? (error.body?.issues ?? []) : [];
  const reasons = issues.length ? issues.map(wordsOf) : [wordsOf({ code: '', message: messageOf(error) })];
  const each = new Map(reasons.map((reason) => [reason.own, reason]));
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {[...each.values()].map(({ own, said }) => (
        <div key={own}>
          {said}
          {said === null || holdsValues(own) ? (
            <Box lang="en" sx={said === null ? null : { typography: 'body2', mt: 0.5 }}>
              <WithNames text={own} />
            </Box>
          ) : null}
        </div>
      ))}
    </Alert>
  );
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
