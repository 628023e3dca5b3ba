import { Alert } from '@mui/material';
import type { Verb } from '@privacy-register/schema/permission/permission';
import type { ReactNode } from 'react';
import { useSay, useSpelledLow } from '../language/use-say.ts';
import { useMay, useRole } from './use-role.ts';

/** A page of a verb, for those whose role has it. */
export function OnlyFor({ verb, children }: { verb: Verb; children: ReactNode }) {
  const say = useSay();
  const spelled = useSpelledLow();
  const role = useRole();
  const isAllowed = useMay(verb);
  if (!role) return null;
  if (isAllowed) return children;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      {say('Your role (%{role}) does not allow this. An administrator can change it.', {
        role: spelled(role),
      })}
    </Alert>
  );
}
