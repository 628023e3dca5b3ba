import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useState } from 'react';
import {
  Button as ActionButton,
  useCanAccess,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
} from 'react-admin';
import { Problem } from '../verb/Problem.tsx';

/** Asks before it archives; where something refers to the record, the refusal says what. */
export function ArchiveButton({ type }: { type: RecordType }) {
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'delete' });
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [archive, { isPending }] = useDelete();
  const notify = useNotify();
  const redirect = useRedirect();
  if (!record || !canAccess || record.archivedAt) return null;
  const label = type.label.toLowerCase();

  const confirm = () =>
    archive(
      type.name,
      { id: record.id, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(`The ${label} is archived.`);
          redirect('list', type.name);
        },
        onError: setProblem,
      },
    );
  const close = () => {
    setOpen(false);
    setProblem(null);
  };

  return (
    <>
      <ActionButton label="Archive" color="error" onClick={() => setOpen(true)}>
        <ArchiveIcon />
      </ActionButton>
      <Dialog open={isOpen} onClose={close} aria-labelledby="archive-title">
        <DialogTitle id="archive-title">Archive this {label}?</DialogTitle>
        <DialogContent>
          <DialogContentText>
            It is no longer offered in lists and pickers. What was posted keeps saying what it said. This is
            refused while anything refers to it.
          </DialogContentText>
          <Problem error={problem} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Keep it</Button>
          <Button color="error" onClick={confirm} loading={isPending}>
            Archive
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
