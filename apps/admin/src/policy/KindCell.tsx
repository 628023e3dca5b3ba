import type { Policy } from '@privacy-register/schema/record/policy';
import { useRecordContext } from 'react-admin';
import { spelled } from '../words/spelled.ts';
import { useIsObserved } from './origins.ts';
import { WithOrigin } from './WithOrigin.tsx';

export function KindCell() {
  const policy = useRecordContext<Policy>();
  const isObserved = useIsObserved(policy?.id ?? '');
  return policy ? <WithOrigin isObserved={isObserved}>{spelled(policy.kind)}</WithOrigin> : null;
}
