import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useRecordContext, useReference } from 'react-admin';
import { Named } from '../kit/Named.tsx';
import { WithOrigin } from '../policy/WithOrigin.tsx';

export function VersionCell() {
  const statement = useRecordContext<Statement>();
  const { referenceRecord } = useReference<PolicyVersion>({
    reference: 'policy-version',
    id: statement?.version ?? '',
    options: { enabled: Boolean(statement) },
  });
  if (!statement) return null;
  return (
    <WithOrigin isObserved={referenceRecord?.status === 'observed'}>
      <Named id={statement.version} />
    </WithOrigin>
  );
}
