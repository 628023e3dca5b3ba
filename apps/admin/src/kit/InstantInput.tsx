import { TextInput } from 'react-admin';
import { fromLocalInput, localInput, ownZone, placeOf } from '../time/zoned.ts';
import type { UsualInput } from './usual-input.ts';

type Props = UsualInput & { zone?: string };

/** Typed on the clock of a zone, which is named; kept in UTC. */
export function InstantInput({ zone = ownZone(), helperText, ...usual }: Props) {
  const clock = `On the clock of ${placeOf(zone)}.`;
  return (
    <TextInput
      {...usual}
      type="datetime-local"
      helperText={helperText ? `${helperText} ${clock}` : clock}
      format={(instant: unknown) => (typeof instant === 'string' ? localInput(instant, zone) : '')}
      parse={(local: string) => fromLocalInput(local, zone)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
