import type { Approval } from '@privacy-register/schema/record/decision';
import { useRecordContext } from 'react-admin';
import { ReadingsOfVersion } from '../erratum/ErratumShow.tsx';
import { askedCorrection } from './asked-correction.ts';
import { DecisionButtons } from './DecisionButtons.tsx';

export function ApprovalDecision() {
  const approval = useRecordContext<Approval>();
  if (!approval) return null;
  const { id, revision, step, status, askedBy, version } = approval;
  const correction = askedCorrection(approval);
  return (
    <>
      {correction && version ? <ReadingsOfVersion version={version} correction={correction} /> : null}
      <DecisionButtons approval={{ id: String(id), revision, step, status, askedBy }} />
    </>
  );
}
