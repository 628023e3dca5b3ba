import { Alert, AlertTitle, Skeleton } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useRecordContext } from 'react-admin';
import { useLow, useSay } from '../language/use-say.ts';
import { AffectedPolicies } from './AffectedPolicies.tsx';
import { useWhereUsed } from './where-used.ts';

/** Records that many policies draw on: what a change of them reaches is said before they are saved. */
const shared = [
  'data-category',
  'collection-method',
  'purpose',
  'party',
  'legal-entity',
  'platform',
  'source-document',
];

export function SavingReaches({ type }: { type: RecordType }) {
  const low = useLow();
  const say = useSay();
  const record = useRecordContext();
  const isShared = shared.includes(type.name);
  const { data, isPending } = useWhereUsed(String(record?.id ?? ''), isShared);
  if (!isShared) return null;
  if (isPending) return <Skeleton variant="rounded" width="100%" height={72} aria-label={say('Loading')} />;
  if (!data?.policies.length) {
    return (
      <Alert severity="success" sx={{ width: '100%', mt: 1 }}>
        {say('No policy uses this %{record} yet: saving reaches none.', { record: low(type.label) })}
      </Alert>
    );
  }
  return (
    <Alert severity="info" sx={{ width: '100%', mt: 1, '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>
        {say('Saving reaches one policy |||| Saving reaches %{smart_count} policies', {
          smart_count: data.policies.length,
        })}
      </AlertTitle>
      <AffectedPolicies policies={data.policies} />
      {say('What was posted keeps saying what it said: its terms are frozen with it.')}
    </Alert>
  );
}
