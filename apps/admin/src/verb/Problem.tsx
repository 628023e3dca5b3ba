import { Alert } from '@mui/material';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { HttpError } from 'react-admin';
import { Refused } from './Refused.tsx';

/** Why not, in words: every reason at once. */
export function Problem({ error }: { error: unknown }) {
  if (!error) return null;
  const issues: UserError[] = error instanceof HttpError ? (error.body?.issues ?? []) : [];
  const reasons = issues.length ? issues : [{ code: '', message: messageOf(error) }];
  const each = new Map(reasons.map((reason) => [reason.message, reason]));
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {[...each.values()].map((reason) => (
        <div key={reason.message}>
          <Refused refused={reason} />
        </div>
      ))}
    </Alert>
  );
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
