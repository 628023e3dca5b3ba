import { inZone, isOver } from './moment.ts';

export type Countdown = { now: string; effectiveAt: string; timeZone: string };

/** How far off, in days as a calendar in the policy's zone shows them; null once it is in force. */
export function countdown({ now, effectiveAt, timeZone }: Countdown): string | null {
  if (isOver(effectiveAt, now)) return null;

  const today = inZone({ at: now, zone: timeZone }).toPlainDate();
  const day = inZone({ at: effectiveAt, zone: timeZone }).toPlainDate();
  const { days } = today.until(day, { largestUnit: 'days' });
  if (days === 0) return 'later today';

  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
