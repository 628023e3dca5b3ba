import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { Create, SimpleForm } from 'react-admin';
import { FieldInputs } from './FieldInputs.tsx';

export function RecordCreate({ type }: { type: RecordType }) {
  return (
    <Create redirect="show" mutationMode="pessimistic">
      <SimpleForm warnWhenUnsavedChanges>
        <FieldInputs type={type} doing="create" />
      </SimpleForm>
    </Create>
  );
}
