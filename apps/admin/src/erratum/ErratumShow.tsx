import { Skeleton } from '@mui/material';
import { type Erratum, erratum } from '@privacy-register/schema/record/decision';
import { useRecordContext } from 'react-admin';
import { RecordShow } from '../kit/RecordShow.tsx';
import { useVersionFile } from '../policy-version/version-file.ts';
import { ReadingTable } from './ReadingTable.tsx';

export function ErratumShow() {
  return <RecordShow type={erratum} without={['reading']} below={BothReadings} />;
}

function BothReadings() {
  const record = useRecordContext<Erratum>();
  return record ? <ReadingsOfVersion version={record.version} correction={record} /> : null;
}

type Props = {
  version: string;
  correction: { statementKey: string; reading: unknown; knownFrom: string | null };
};

/** Wherever the statements of the version are not at hand. */
export function ReadingsOfVersion({ version, correction }: Props) {
  const { data: file } = useVersionFile(version);
  if (!file) return <Skeleton variant="rounded" height={96} />;
  return <ReadingTable statements={file.statements} errata={file.errata} correction={correction} />;
}
