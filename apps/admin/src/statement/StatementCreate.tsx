import { Alert } from '@mui/material';
import { statement } from '@privacy-register/schema/record/statement';
import { useState } from 'react';
import { useRecordFromLocation } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { RecordCreate } from '../kit/RecordCreate.tsx';
import { useSay } from '../language/use-say.ts';
import { backFrom } from './back-to-version.ts';
import { keyFrom } from './form-fields.ts';
import { StatementForm } from './StatementForm.tsx';
import { VersionLine } from './VersionLine.tsx';

type Values = Record<string, unknown>;
const withKey = (values: Values) => ({ ...values, key: values.key || keyFrom(values.summary) });
const blank = { negated: false, modality: 'does' };

export function StatementCreate() {
  const say = useSay();
  const given = useRecordFromLocation();
  const [params] = useSearchParams();
  const [back] = useState(() => backFrom(params));
  if (!given?.version) {
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {say('A statement belongs to a draft. Open the draft of a policy and add it there.')}
      </Alert>
    );
  }
  return (
    <RecordCreate
      type={statement}
      place={`new in ${given.version}`}
      redirect={back}
      transform={withKey}
      blank={blank}
    >
      <VersionLine id={String(given.version)} />
      <StatementForm doing="create" />
    </RecordCreate>
  );
}
