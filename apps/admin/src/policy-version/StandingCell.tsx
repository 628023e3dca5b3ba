import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useGetList, useRecordContext } from 'react-admin';
import { useNow } from '../time/context.tsx';
import { StandingChip } from './StandingChip.tsx';
import { standingOf } from './standing.ts';

/** Which of a policy's versions is in force, only its other versions tell; they are asked for once a policy. */
export function StandingCell() {
  const version = useRecordContext<PolicyVersion>();
  const now = useNow();
  const { data } = useGetList<PolicyVersion>(
    'policy-version',
    {
      filter: { policy: version?.policy, status: 'scheduled' },
      sort: { field: 'id', order: 'ASC' },
      pagination: { page: 1, perPage: 200 },
    },
    { enabled: version !== undefined },
  );
  return version ? <StandingChip standing={standingOf(version, data ?? [version], now)} /> : null;
}
