import { Alert } from '@mui/material';
import { HttpError } from 'react-admin';
import type { UserError } from '../data-provider/problem.ts';
import { WithNames } from '../kit/WithNames.tsx';

/** Why not, in words: every reason at once. */
export function Problem({ error }: { error: unknown }) {
  if (!error) return null;
  const issues: UserError[] = error instanceof HttpError ? (error.body?.issues ?? []) : [];
  const messages = issues.length ? [...new Set(issues.map(({ message }) => message))] : [messageOf(error)];
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {messages.map((message) => (
        <div key={message}>
          <WithNames text={message} />
        </div>
      ))}
    </Alert>
  );
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
