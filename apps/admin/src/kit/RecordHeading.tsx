import { Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { Title, useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { RecordTitle } from './Named.tsx';

export function RecordHeading({ type }: { type: RecordType }) {
  const say = useSay();
  const record = useRecordContext();
  if (!record) return null;
  return (
    <>
      <Title title={say(type.label)} />
      <Typography component="h1" variant="h5" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
        <RecordTitle resource={type.name} record={record} />
      </Typography>
    </>
  );
}
