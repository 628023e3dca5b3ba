import { SnackbarContent } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RaRecord, useCloseNotification } from 'react-admin';
import { useLow, useSay } from '../language/use-say.ts';
import { useRestore } from './restore.ts';
import { SteadyButton } from './SteadyButton.tsx';

type Props = { type: RecordType; archived: RaRecord };

/** Said for some seconds after archiving; later the record's own page takes it back. */
export function UndoArchive({ type, archived }: Props) {
  const low = useLow();
  const say = useSay();
  const close = useCloseNotification();
  const { mutate, isPending } = useRestore(type);
  const undo = () =>
    mutate({ id: archived.id, expectedRevision: archived.revision }, { onSettled: () => close() });
  return (
    <SnackbarContent
      message={say('The %{record} is archived.', { record: low(type.label) })}
      action={
        <SteadyButton size="small" color="inherit" onClick={undo} loading={isPending}>
          {say('Undo')}
        </SteadyButton>
      }
    />
  );
}
