import { subscription } from '@privacy-register/schema/record/subscription';
import { EditButton } from 'react-admin';
import { RecordShow } from '../kit/RecordShow.tsx';
import { useMay } from '../sign-in/use-role.ts';
import { SubscriptionBelow } from './SubscriptionBelow.tsx';

/** Archiving has a verb of its own, so the usual buttons are left out. */
export function SubscriptionShow() {
  const mayTell = useMay('tell');
  return (
    <RecordShow
      type={subscription}
      below={SubscriptionBelow}
      isChangeable={false}
      isBrief
      actions={mayTell ? <EditButton /> : null}
    />
  );
}
