import { TextInput } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { fromLocalInput, localInput, ownZone, placeOf } from '../time/zoned.ts';
import type { UsualInput } from './usual-input.ts';

type Props = UsualInput & { zone?: string };

/** Typed on the clock of a zone, which is named; kept in UTC. */
export function InstantInput({ zone = ownZone(), helperText, ...usual }: Props) {
  const say = useSay();
  const clock = say('On the clock of %{zone}.', { zone: placeOf(zone) });
  return (
    <TextInput
      {...usual}
      type="datetime-local"
      helperText={helperText ? `${say(helperText)} ${clock}` : clock}
      format={(instant: unknown) => (typeof instant === 'string' ? localInput(instant, zone) : '')}
      parse={(local: string) => fromLocalInput(local, zone)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
