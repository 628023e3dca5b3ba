import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../language/use-say.ts';
import { isAllowed } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';

/** What was sent is seen by whoever sees to whom. */
export function OnlySeers({ children }: { children: ReactNode }) {
  const say = useSay();
  const role = useRole();
  if (!role) return null;
  if (isAllowed(role, 'list', 'subscription')) return children;
  return (
    <Alert severity="info">
      {say('What is sent to whom is seen by publishers, administrators and auditors.')}
    </Alert>
  );
}
