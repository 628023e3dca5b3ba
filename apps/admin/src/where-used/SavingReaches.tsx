import { Alert, AlertTitle, Skeleton } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useRecordContext } from 'react-admin';
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
  const record = useRecordContext();
  const isShared = shared.includes(type.name);
  const { data, isPending } = useWhereUsed(String(record?.id ?? ''), isShared);
  if (!isShared) return null;
  if (isPending) return <Skeleton variant="rounded" width="100%" height={72} aria-label="Loading" />;
  if (!data?.policies.length) {
    return (
      <Alert severity="success" sx={{ width: '100%', mt: 1 }}>
        No policy uses this {type.label.toLowerCase()} yet: saving reaches none.
      </Alert>
    );
  }
  const count = data.policies.length;
  return (
    <Alert severity="info" sx={{ width: '100%', mt: 1, '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>Saving reaches {count === 1 ? 'one policy' : `${count} policies`}</AlertTitle>
      <AffectedPolicies policies={data.policies} />
      What was posted keeps saying what it said: its terms are frozen with it.
    </Alert>
  );
}
