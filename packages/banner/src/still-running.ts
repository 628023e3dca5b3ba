import { type RegisterClock, timeBy } from './register-clock.ts';
import type { Notice } from './told.ts';

/** What an answer still says some time later; `tick` counts on from where it was read. */
export type Answer = { notices: Notice[]; clock: RegisterClock | null; readAt: number };

const hourMs = 3_600_000;
/** An answer older than this ends no notice by itself: its date may have been moved since. */
const trustedMs = 2 * hourMs;

/** A notice ends at its instant, never before it. */
export function stillRunning({ notices, clock, readAt }: Answer, tick: number): Notice[] {
  if (clock === null || tick - readAt > trustedMs) return notices;
  const now = timeBy(clock, tick);
  return notices.filter(({ effectiveAt }) => effectiveAt === null || Date.parse(effectiveAt) > now);
}

/** When to ask again: at the next instant, at least hourly; far from where timers overflow. */
export function nextLookMs({ notices, clock }: Answer, tick: number): number {
  const now = clock && timeBy(clock, tick);
  const left = notices.flatMap(({ effectiveAt }) =>
    effectiveAt === null || now === null ? [] : [Date.parse(effectiveAt) - now],
  );
  const coming = left.filter((ms) => ms > 0);
  return Math.min(hourMs, ...coming);
}
