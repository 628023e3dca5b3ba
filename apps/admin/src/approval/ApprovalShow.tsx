import { approval } from '@privacy-register/schema/record/decision';
import { RecordShow } from '../kit/RecordShow.tsx';
import { ApprovalDecision } from './ApprovalDecision.tsx';

/** What is asked of a second person is told below, in words of its step. */
export function ApprovalShow() {
  return <RecordShow type={approval} below={ApprovalDecision} without={['input']} />;
}
