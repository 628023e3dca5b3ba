import { sourceDocument } from '@privacy-register/schema/record/source-document';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { RecordCreate } from '../kit/RecordCreate.tsx';
import { HashOfFile } from './HashOfFile.tsx';

export function SourceDocumentCreate() {
  return (
    <RecordCreate type={sourceDocument}>
      <HashOfFile />
      <FieldInputs type={sourceDocument} doing="create" />
    </RecordCreate>
  );
}
