import { Alert } from '@mui/material';
import { Create, SimpleForm, useRecordFromLocation } from 'react-admin';
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
    <Create redirect={backToVersion} transform={withKey} mutationMode="pessimistic">
      <SimpleForm warnWhenUnsavedChanges defaultValues={blank}>
        <VersionLine id={String(given.version)} />
        <StatementForm doing="create" />
      </SimpleForm>
    </Create>
  );
}
