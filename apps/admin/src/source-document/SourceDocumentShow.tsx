import { sourceDocument } from '@privacy-register/schema/record/source-document';
import { RecordShow } from '../kit/RecordShow.tsx';
import { SourceDocumentText } from './SourceDocumentText.tsx';

export function SourceDocumentShow() {
  return <RecordShow type={sourceDocument} below={SourceDocumentText} without={['text']} isBrief />;
}
