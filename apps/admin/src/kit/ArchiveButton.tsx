import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { lazy, Suspense, useState } from 'react';
import { Button as ActionButton, useCanAccess, useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';

const ArchiveDialog = lazy(() =>
  import('./ArchiveDialog.tsx').then((part) => ({ default: part.ArchiveDialog })),
);

/** Asks before it archives; where something refers to the record, that stands in the way and is listed. */
export function ArchiveButton({ type }: { type: RecordType }) {
  const say = useSay();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'delete' });
  const [isOpen, setOpen] = useState(false);
  if (!record || !canAccess || record.archivedAt) return null;
  return (
    <>
      <ActionButton label={say('Archive')} color="error" onClick={() => setOpen(true)}>
        <ArchiveIcon />
      </ActionButton>
      {isOpen ? (
        <Suspense>
          <ArchiveDialog type={type} record={record} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
