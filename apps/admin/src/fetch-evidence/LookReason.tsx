import { Alert } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { reasonInWords } from './look-reasons.ts';

/** Why a look did not see the notice; of one that saw nothing at all, that nothing follows from it. */
export function LookReason() {
  const say = useSay();
  const look = useRecordContext<Records['fetch-evidence']>();
  const why = look?.reason ? reasonInWords(look.reason, say) : null;
  if (!look || !why) return null;
  const isUnreachable = look.outcome === 'unreachable';
  return (
    <Alert severity={isUnreachable ? 'info' : 'warning'} sx={{ my: 2 }}>
      {why}{' '}
      {isUnreachable ? say('The look says nothing about the notice, and nothing follows from it.') : null}
    </Alert>
  );
}
