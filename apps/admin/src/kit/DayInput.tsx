import { TextInput } from 'react-admin';
import type { UsualInput } from './usual-input.ts';

/** A calendar day, which is the same day everywhere: no zone shifts it. */
export function DayInput(usual: UsualInput) {
  return <TextInput {...usual} type="date" slotProps={{ inputLabel: { shrink: true } }} />;
}
