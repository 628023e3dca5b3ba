import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../language/use-say.ts';
import { isAllowed } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';

type Props = {
  children: ReactNode;
  /** For others, where the page has none but that of what it shows. */
  heading?: ReactNode;
};

/** What was sent is seen by whoever sees to whom. */
export function OnlySeers({ children, heading }: Props) {
  const say = useSay();
  const role = useRole();
  if (!role) return null;
  if (isAllowed(role, 'list', 'subscription')) return children;
  return (
    <>
      {heading}
      <Alert severity="info">
        {say('What is sent to whom is seen by publishers, administrators and auditors.')}
      </Alert>
    </>
  );
}
