import { Stack, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, localInput, placeOf } from '../time/zoned.ts';
import { Choice } from './Choice.tsx';
import { markNames } from './mark-names.ts';
import type { Mark } from './moments.ts';

type Moment = { mark: Mark; at: string };
type Props = {
  moments: readonly Moment[];
  chosen: Moment;
  zone: string;
  onChoose: (asked: { mark: Mark } | { at: string }) => void;
};

/** One of the marked instants, or any other. */
export function InstantChoice({ moments, chosen, zone, onChoose }: Props) {
  const say = useSay();
  const shown = localInput(chosen.at, zone);
  const [local, setLocal] = useState(shown);
  useEffect(() => setLocal(shown), [shown]);
  const marked = moments.find(({ mark, at }) => mark === chosen.mark && at === chosen.at);
  const type = (value: string) => {
    setLocal(value);
    const at = fromLocalInput(value, zone);
    if (at) onChoose({ at });
  };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <Choice
        label={say('Instant')}
        options={moments.map(({ mark }) => ({ value: mark, label: say(markNames[mark]) }))}
        chosen={marked?.mark ?? null}
        onChoose={(mark) => onChoose({ mark })}
      />
      <TextField
        type="datetime-local"
        size="small"
        label={say('As read on')}
        helperText={say('On the clock of %{place}.', { place: placeOf(zone) })}
        value={local}
        onChange={(event) => type(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ maxWidth: 340 }}
      />
    </Stack>
  );
}
