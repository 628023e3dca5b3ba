import type { Say } from '../language/speech.ts';
import { inZone, isOver } from './moment.ts';

export type Countdown = { now: string; effectiveAt: string; timeZone: string; say: Say };

/** How far off, in days as a calendar in the policy's zone shows them; null once it is in force. */
export function countdown({ now, effectiveAt, timeZone, say }: Countdown): string | null {
  if (isOver(effectiveAt, now)) return null;

  const today = inZone({ at: now, zone: timeZone }).toPlainDate();
  const day = inZone({ at: effectiveAt, zone: timeZone }).toPlainDate();
  const { days } = today.until(day, { largestUnit: 'days' });
  if (days === 0) return say('later today');

  return days === 1
    ? say('tomorrow')
    : say('in %{smart_count} day |||| in %{smart_count} days', { smart_count: days });
}
