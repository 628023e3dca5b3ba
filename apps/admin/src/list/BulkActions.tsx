import ArchiveIcon from '@mui/icons-material/ArchiveOutlined';
import EditIcon from '@mui/icons-material/EditOutlined';
import RestoreIcon from '@mui/icons-material/UnarchiveOutlined';
import { bulkFields } from '@privacy-register/schema/bulk/bulk-fields';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { lazy, Suspense, useState } from 'react';
import { Button, useListContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import type { BulkStep } from './bulk-step.ts';

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog }));

/** Stands above a list once records are selected. */
export function BulkActions({ type }: { type: RecordType }) {
  const say = useSay();
  const { filterValues } = useListContext();
  const [step, setStep] = useState<BulkStep | null>(null);
  const isChangeable = Object.keys(bulkFields(type)).length > 0;
  return (
    <>
      {isChangeable ? (
        <Button label={say('Change a field …')} onClick={() => setStep('update')}>
          <EditIcon />
        </Button>
      ) : null}
      <Button label={say('Archive …')} onClick={() => setStep('archive')}>
        <ArchiveIcon />
      </Button>
      {filterValues.archived === true ? (
        <Button label={say('Restore …')} onClick={() => setStep('restore')}>
          <RestoreIcon />
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {step ? <BulkDialog type={type} step={step} onClose={() => setStep(null)} /> : null}
      </Suspense>
    </>
  );
}
