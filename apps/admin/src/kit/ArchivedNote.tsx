import RestoreIcon from '@mui/icons-material/UnarchiveOutlined';
import { Alert } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { Button, useCanAccess, useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { mayComeBack, useRestore } from './restore.ts';

/** Stands on the page of an archived record; says so, and takes it back for whoever may. */
export function ArchivedNote({ type }: { type: RecordType }) {
  const say = useSay();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'edit' });
  const { mutate, isPending, error } = useRestore(type);
  if (!record?.archivedAt) return null;
  const restore = () => mutate({ id: record.id, expectedRevision: record.revision });
  return (
    <>
      <Alert
        severity="warning"
        sx={{ mb: 2 }}
        action={
          canAccess && mayComeBack(type) ? (
            <Button label={say('Restore')} onClick={restore} disabled={isPending}>
              <RestoreIcon />
            </Button>
          ) : null
        }
      >
        {say('Archived: it is no longer offered in lists and pickers.')}
      </Alert>
      <Problem error={error} />
    </>
  );
}
