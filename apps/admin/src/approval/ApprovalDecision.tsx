import { useRecordContext } from 'react-admin';
import { DecisionButtons } from './DecisionButtons.tsx';

export function ApprovalDecision() {
  const approval = useRecordContext();
  if (!approval) return null;
  const { id, revision, step, status, askedBy } = approval;
  return <DecisionButtons approval={{ id: String(id), revision, step, status, askedBy }} />;
}
