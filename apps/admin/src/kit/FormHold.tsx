import { useEffect } from 'react';
import { type RaRecord, useRecordContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';

/** What whoever saves needs of the form: the record as it was read last, and a way to let go of what was typed. */
export type Hold = { record: RaRecord | null; letGo: () => void };

export function FormHold({ onHold }: { onHold: (hold: Hold) => void }) {
  const record = useRecordContext() ?? null;
  const { reset, getValues } = useFormContext();
  useEffect(() => {
    onHold({ record, letGo: () => reset(getValues()) });
  }, [record, reset, getValues, onHold]);
  return null;
}
