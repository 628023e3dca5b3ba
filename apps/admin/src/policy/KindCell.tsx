import { Stack } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { useRecordContext } from 'react-admin';
import { spelled } from '../words/spelled.ts';
import { ObservedChip } from './ObservedChip.tsx';
import { useIsObserved } from './origins.ts';

export function KindCell() {
  const policy = useRecordContext<Policy>();
  const isObserved = useIsObserved(policy?.id ?? '');
  if (!policy) return null;
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center' }}
    >
      <span>{spelled(policy.kind)}</span>
      {isObserved ? <ObservedChip /> : null}
    </Stack>
  );
}
