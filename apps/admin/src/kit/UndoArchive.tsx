import { Button, SnackbarContent } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RaRecord, useCloseNotification } from 'react-admin';
import { useRestore } from './restore.ts';

type Props = { type: RecordType; archived: RaRecord };

/** Said for some seconds after archiving; later the record's own page takes it back. */
export function UndoArchive({ type, archived }: Props) {
  const close = useCloseNotification();
  const { mutate, isPending } = useRestore(type);
  const undo = () =>
    mutate({ id: archived.id, expectedRevision: archived.revision }, { onSettled: () => close() });
  return (
    <SnackbarContent
      message={`The ${type.label.toLowerCase()} is archived.`}
      action={
        <Button size="small" color="inherit" onClick={undo} loading={isPending}>
          Undo
        </Button>
      }
    />
  );
}
