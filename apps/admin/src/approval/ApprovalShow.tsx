import { type Approval, approval } from '@privacy-register/schema/record/decision';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { RecordShow } from '../kit/RecordShow.tsx';
import { whole } from '../kit/whole.ts';
import { ApprovalDecision } from './ApprovalDecision.tsx';

/** What is asked of a second person; a correction is told as the fields it corrects, below. */
export function ApprovalShow() {
  const { id = '' } = useParams();
  const { data } = useGetOne<Approval>('approval', { id, ...whole });
  const without = data?.step === 'erratum' ? ['input'] : [];
  return <RecordShow type={approval} below={ApprovalDecision} without={without} />;
}
