import { useEffect } from 'react';
import { type RaRecord, useRecordContext } from 'react-admin';

/** Tells the form around it which record it is about, as it was read last. */
export function StandingOf({ onRecord }: { onRecord: (record: RaRecord) => void }) {
  const record = useRecordContext();
  useEffect(() => {
    if (record) onRecord(record);
  }, [record, onRecord]);
  return null;
}
