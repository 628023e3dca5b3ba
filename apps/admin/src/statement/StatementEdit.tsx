import { statement } from '@privacy-register/schema/record/statement';
import { useRecordContext } from 'react-admin';
import { RecordEdit } from '../kit/RecordEdit.tsx';
import { backToVersion } from './back-to-version.ts';
import { StatementForm } from './StatementForm.tsx';
import { VersionLine } from './VersionLine.tsx';

export function StatementEdit() {
  return (
    <RecordEdit type={statement} redirect={backToVersion}>
      <OfVersion />
      <StatementForm doing="update" />
    </RecordEdit>
  );
}

function OfVersion() {
  const record = useRecordContext();
  return record ? <VersionLine id={String(record.version)} /> : null;
}
