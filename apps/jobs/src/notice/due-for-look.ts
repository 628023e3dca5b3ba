import type { Posting } from '@privacy-register/schema/record/notice';

type Looked = Pick<Posting, 'status' | 'absences' | 'revision' | 'updatedAt'>;

/** Whether it is time to look at a posting: soon where a clock waits for it, seldom where all is well. */
export function dueForLook(posting: Looked, now: string): boolean {
  if (posting.status === 'left') return false;
  if (posting.revision === 1) return true;
  return Date.parse(now) - Date.parse(posting.updatedAt) >= pauseOf(posting) * minuteMs;
}

/** Every look changes the posting, be it only its revision: so it was last looked at when it last changed. */
function pauseOf({ status, absences }: Looked): number {
  if (status !== 'verified') return waitingMinutes;
  return absences > 0 ? missingMinutes : standingMinutes;
}

const waitingMinutes = 1;
const standingMinutes = 10;
/** Three absences over at least an hour make a loss; these looks are spread over that hour. */
const missingMinutes = 15;
const minuteMs = 60_000;
