import { Alert } from '@mui/material';
import type { Verb } from '@privacy-register/schema/permission/permission';
import type { ReactNode } from 'react';
import { useMay, useRole } from './use-role.ts';

/** A page of a verb, for those whose role has it. */
export function OnlyFor({ verb, children }: { verb: Verb; children: ReactNode }) {
  const role = useRole();
  const isAllowed = useMay(verb);
  if (!role) return null;
  if (isAllowed) return children;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      Your role ({role}) does not allow this. An administrator can change it.
    </Alert>
  );
}
