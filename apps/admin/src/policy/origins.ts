/** Which policies are known from documents that were only seen. */
import { isAuthored } from '@privacy-register/schema/lifecycle/dossier';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetList } from 'react-admin';

/** Asked for once, however many policies a list shows. */
export function useIsObserved(policy: string): boolean {
  const { data } = useGetList<PolicyVersion>('policy-version', {
    filter: { status: ['observed', 'posting', 'scheduled'] },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  return isOnlyObserved((data ?? []).filter((each) => each.policy === policy));
}

export const isOnlyObserved = (versions: readonly PolicyVersion[]) =>
  versions.some(({ status }) => status === 'observed') && !isAuthored(versions);
