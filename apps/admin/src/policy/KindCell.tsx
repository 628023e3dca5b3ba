import type { Policy } from '@privacy-register/schema/record/policy';
import { useRecordContext } from 'react-admin';
import { useSpelled } from '../language/use-say.ts';
import { useIsObserved } from './origins.ts';
import { WithOrigin } from './WithOrigin.tsx';

export function KindCell() {
  const spelled = useSpelled();
  const policy = useRecordContext<Policy>();
  const isObserved = useIsObserved(policy?.id ?? '');
  return policy ? <WithOrigin isObserved={isObserved}>{spelled(policy.kind)}</WithOrigin> : null;
}
