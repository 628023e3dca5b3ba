import { statement } from '@privacy-register/schema/record/statement';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { RecordEdit } from '../kit/RecordEdit.tsx';
import { backFrom } from './back-to-version.ts';
import { StatementForm } from './StatementForm.tsx';
import { VersionLine } from './VersionLine.tsx';

export function StatementEdit() {
  const [params] = useSearchParams();
  const [back] = useState(() => backFrom(params));
  return (
    <RecordEdit type={statement} redirect={back}>
      <OfVersion />
      <StatementForm doing="update" />
    </RecordEdit>
  );
}

function OfVersion() {
  const record = useRecordContext();
  return record ? <VersionLine id={String(record.version)} /> : null;
}
