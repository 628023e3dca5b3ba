import { Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import { fromLocalInput, localInput, ownZone, placeOf } from '../time/zoned.ts';

type Props = {
  /** Null: now. */
  at: string | null;
  now: string;
  zone: string;
  label: string;
  onChange: (at: string | null) => void;
};

/** An instant to come, typed on the policy's clock and told on the reader's own. */
export function InstantAsked({ at, now, zone, label, onChange }: Props) {
  const say = useSay();
  const { momentIn } = useMoments();
  const [local, setLocal] = useState(() => localInput(at, zone));
  const typed = fromLocalInput(local, zone);
  const isPast = typed !== null && typed < now;
  const clock = say('On the clock of %{place}.', { place: placeOf(zone) });
  const own =
    typed && zone !== ownZone() ? say('For you: %{moment}', { moment: momentIn(typed, ownZone()) }) : '';
  const change = (value: string) => {
    setLocal(value);
    const instant = fromLocalInput(value, zone);
    onChange(instant !== null && instant >= now ? instant : null);
  };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <TextField
        type="datetime-local"
        size="small"
        label={label}
        value={local}
        error={isPast}
        helperText={isPast ? say('This instant is past; it is reckoned from now.') : `${clock} ${own}`.trim()}
        onChange={(event) => change(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ minWidth: 0, maxWidth: 340 }}
      />
      <SteadyButton size="small" sx={{ mt: 0.5 }} disabled={local === ''} onClick={() => change('')}>
        {say('Now')}
      </SteadyButton>
    </Stack>
  );
}
