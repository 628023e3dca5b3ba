import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';

const loading = { mutation: 'sampleLoad', input: 'SampleLoadInput' };

/** To look around in before anything of one's own is recorded. */
export function SampleOffer() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const load = useVerb(loading, { done: say('The sample is loaded.'), onDone: () => setOpen(false) });
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" onClick={() => setOpen(true)}>
          {say('Load sample data')}
        </Button>
      }
    >
      {say(
        'The register is empty. A sample shows it at work: ' +
          'a fictional family with four versions of a policy.',
      )}
      {isOpen ? (
        <VerbDialog
          title={say('Load sample data')}
          action={say('Load it')}
          isBusy={load.isPending}
          error={load.error}
          onClose={() => setOpen(false)}
          onSubmit={() => load.mutate({ set: 'NORTHGATE' })}
        >
          <span>
            {say(
              'Its records stay: they cannot be taken out again. Load it into a register that is for ' +
                'looking around, not into the one that your company will use.',
            )}
          </span>
        </VerbDialog>
      ) : null}
    </Alert>
  );
}
