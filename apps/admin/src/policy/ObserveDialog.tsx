import { Autocomplete, TextField } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, placeOf } from '../time/zoned.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';

const observing = { mutation: 'policyVersionObserve', input: 'ObserveInput' };
type Source = Records['source-document'];
type Props = { policy: string; zone: string; onClose: () => void };

/** Records that a text was seen: a version that we did not write here. */
export function ObserveDialog({ policy, zone, onClose }: Props) {
  const say = useSay();
  const [source, setSource] = useState<Source | null>(null);
  const observe = useVerb(observing, { done: say('The observation is recorded.'), onDone: onClose });
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
  const clock = say('On the clock of %{zone}.', { zone: placeOf(zone) });
  const shrunk = { inputLabel: { shrink: true } };
  return (
    <VerbDialog
      title={say('Record an observation')}
      action={say('Record it')}
      isBusy={observe.isPending}
      error={observe.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <span>
        {say(
          'A text that was seen on a site before the register began. It never takes effect; it tells ' +
            'what was said.',
        )}
      </span>
      <Autocomplete
        options={data ?? []}
        value={source}
        onChange={(_, chosen) => setSource(chosen)}
        getOptionLabel={({ title }) => title}
        getOptionKey={({ id }) => id}
        noOptionsText={say('Record the source document first.')}
        renderInput={(params) => <TextField {...params} label={say('Source document')} required />}
      />
      <TextField
        name="observed"
        type="datetime-local"
        label={say('First observed')}
        helperText={clock}
        slotProps={shrunk}
      />
      <TextField
        name="last"
        type="datetime-local"
        label={say('Last observed')}
        helperText={clock}
        slotProps={shrunk}
      />
      <TextField name="updated" type="date" label={say('Says it was last updated')} slotProps={shrunk} />
    </VerbDialog>
  );
}
