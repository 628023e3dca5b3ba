import { Stack } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useRecordContext, useReference } from 'react-admin';
import { Named } from '../kit/Named.tsx';
import { ObservedChip } from '../policy/ObservedChip.tsx';

export function VersionCell() {
  const statement = useRecordContext<Statement>();
  const { referenceRecord } = useReference<PolicyVersion>({
    reference: 'policy-version',
    id: statement?.version ?? '',
    options: { enabled: Boolean(statement) },
  });
  if (!statement) return null;
  return (
    <Stack
      component="span"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center' }}
    >
      <span>
        <Named id={statement.version} />
      </span>
      {referenceRecord?.status === 'observed' ? <ObservedChip /> : null}
    </Stack>
  );
}
