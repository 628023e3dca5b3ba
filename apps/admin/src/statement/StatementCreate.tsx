import { Alert } from '@mui/material';
import { statement } from '@privacy-register/schema/record/statement';
import { useRecordFromLocation } from 'react-admin';
import { RecordCreate } from '../kit/RecordCreate.tsx';
import { backToVersion } from './back-to-version.ts';
import { keyFrom } from './form-fields.ts';
import { StatementForm } from './StatementForm.tsx';
import { VersionLine } from './VersionLine.tsx';

type Values = Record<string, unknown>;
const withKey = (values: Values) => ({ ...values, key: values.key || keyFrom(values.summary) });
const blank = { negated: false, modality: 'does' };

export function StatementCreate() {
  const given = useRecordFromLocation();
  if (!given?.version) {
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        A statement belongs to a draft. Open the draft of a policy and add it there.
      </Alert>
    );
  }
  return (
    <RecordCreate
      type={statement}
      place={`new in ${given.version}`}
      redirect={backToVersion}
      transform={withKey}
      blank={blank}
    >
      <VersionLine id={String(given.version)} />
      <StatementForm doing="create" />
    </RecordCreate>
  );
}
