import { Autocomplete, TextField } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { fromLocalInput, placeOf } from '../time/zoned.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';

const observing = { mutation: 'policyVersionObserve', input: 'ObserveInput' };
type Source = Records['source-document'];
type Props = { policy: string; zone: string; onClose: () => void };

/** Records that a text was seen: a version that we did not write here. */
export function ObserveDialog({ policy, zone, onClose }: Props) {
  const [source, setSource] = useState<Source | null>(null);
  const observe = useVerb(observing, { done: 'The observation is recorded.', onDone: onClose });
  const { data } = useGetList<Source>('source-document', {
    sort: { field: 'capturedAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const submit = (given: FormData) => {
    const at = (name: string) => fromLocalInput(textIn(given, name), zone);
    observe.mutate({
      policy,
      sourceDocument: source?.id,
      observedAt: at('observed'),
      lastObservedAt: at('last'),
      lastUpdatedOn: textIn(given, 'updated') || null,
    });
  };
  const clock = `On the clock of ${placeOf(zone)}.`;
  const shrunk = { inputLabel: { shrink: true } };
  return (
    <VerbDialog
      title="Record an observation"
      action="Record it"
      isBusy={observe.isPending}
      error={observe.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <span>
        A text that was seen on a site before the register began. It never takes effect; it tells what was
        said.
      </span>
      <Autocomplete
        options={data ?? []}
        value={source}
        onChange={(_, chosen) => setSource(chosen)}
        getOptionLabel={({ title }) => title}
        getOptionKey={({ id }) => id}
        noOptionsText="Record the source document first."
        renderInput={(params) => <TextField {...params} label="Source document" required />}
      />
      <TextField
        name="observed"
        type="datetime-local"
        label="First observed"
        helperText={clock}
        slotProps={shrunk}
      />
      <TextField
        name="last"
        type="datetime-local"
        label="Last observed"
        helperText={clock}
        slotProps={shrunk}
      />
      <TextField name="updated" type="date" label="Says it was last updated" slotProps={shrunk} />
    </VerbDialog>
  );
}
