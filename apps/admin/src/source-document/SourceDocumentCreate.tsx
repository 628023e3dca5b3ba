import { sourceDocument } from '@privacy-register/schema/record/source-document';
import { Create, SimpleForm } from 'react-admin';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { HashOfFile } from './HashOfFile.tsx';

export function SourceDocumentCreate() {
  return (
    <Create redirect="show" mutationMode="pessimistic">
      <SimpleForm warnWhenUnsavedChanges>
        <HashOfFile />
        <FieldInputs type={sourceDocument} doing="create" />
      </SimpleForm>
    </Create>
  );
}
