import {
  Alert,
  AlertTitle,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RaRecord, useDelete, useNotify, useRedirect } from 'react-admin';
import { useLow, useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { UseList } from '../where-used/UseList.tsx';
import { useWhereUsed } from '../where-used/where-used.ts';
import { mayComeBack } from './restore.ts';
import { SteadyButton } from './SteadyButton.tsx';
import { UndoArchive } from './UndoArchive.tsx';

type Props = { type: RecordType; record: RaRecord; onClose: () => void };

export function ArchiveDialog({ type, record, onClose }: Props) {
  const low = useLow();
  const say = useSay();
  const notify = useNotify();
  const redirect = useRedirect();
  const [archive, { isPending, error }] = useDelete();
  const label = low(type.label);
  const onSuccess = (archived: RaRecord) => {
    const isHarmless = mayComeBack(type);
    notify(
      isHarmless ? (
        <UndoArchive type={type} archived={archived} />
      ) : (
        say('The %{record} is archived.', { record: label })
      ),
      {
        autoHideDuration: isHarmless ? 12_000 : 4_000,
      },
    );
    redirect('list', type.name);
  };
  const confirm = () =>
    archive(
      type.name,
      { id: record.id, previousData: record },
      { mutationMode: 'pessimistic', onSuccess, onError: () => undefined },
    );

  return (
    <Dialog open onClose={onClose} aria-labelledby="archive-title" fullWidth>
      <DialogTitle id="archive-title">{say('Archive this %{record}?', { record: label })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {say(
            'It is no longer offered in lists and pickers. What was posted keeps saying what it said. ' +
              'This is refused while anything refers to it.',
          )}{' '}
          {mayComeBack(type) ? say('It can be restored at any time.') : null}
        </DialogContentText>
        <StillUsed id={String(record.id)} />
        <Problem error={error} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('Keep it')}</Button>
        <SteadyButton color="error" onClick={confirm} loading={isPending}>
          {say('Archive')}
        </SteadyButton>
      </DialogActions>
    </Dialog>
  );
}

/** Told before it is tried: what would have to go first. */
function StillUsed({ id }: { id: string }) {
  const say = useSay();
  const { data } = useWhereUsed(id);
  if (!data?.total) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{say('Still referred to')}</AlertTitle>
      <UseList groups={data.groups} />
    </Alert>
  );
}
