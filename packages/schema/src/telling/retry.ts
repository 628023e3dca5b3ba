/** When a delivery is tried again (the plan of Standard Webhooks), and when nobody tries any more. */
import { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../notice-period/instant.ts';
import type { Subscription } from '../record/subscription.ts';
import type { Delivery } from './event.ts';
import type { ToldType } from './words.ts';

/** How a try ended. Gone: this receiver will take nothing any more. */
export type TryOutcome = {
  verdict: 'sent' | 'retry' | 'gone';
  status: number | null;
  error: string | null;
  /** The beginning of what was answered. */
  excerpt: string | null;
  retryAfterSeconds: number | null;
};

type Tried = { delivery: Pick<Delivery, 'attempts'>; type: ToldType; outcome: TryOutcome };
/** `jitter`: from 0 up to 1, so that what failed at once is not all tried again at once. */
type At = { now: string; jitter: number; plan?: readonly number[] };
type AfterTry = Pick<Delivery, 'state' | 'nextAt'> & { disable: Subscription['disabledReason'] };

const [second, minute, hour] = [1, 60, 3_600];
/** Seconds from a failed try to the next; after the last of them it has failed. */
export const retryPlan: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];
const mostRetryAfter = 24 * hour;
const mostJitter = 0.2;

export function afterTry(
  { delivery, type, outcome }: Tried,
  { now, jitter, plan = retryPlan }: At,
): AfterTry {
  const { verdict, retryAfterSeconds } = outcome;
  if (verdict === 'sent') return { state: 'sent', nextAt: now, disable: null };
  // Whoever asks for a test reads how it ended.
  if (type === 'test') return { state: 'failed', nextAt: now, disable: null };
  if (verdict === 'gone') return { state: 'failed', nextAt: now, disable: 'gone' };
  const planned = plan[delivery.attempts];
  if (planned === undefined) return { state: 'failed', nextAt: now, disable: 'failing' };
  const wait = Math.max(planned, Math.min(retryAfterSeconds ?? 0, mostRetryAfter));
  return { state: 'waiting', nextAt: later(now, wait * (1 + mostJitter * jitter)), disable: null };
}

const later = (at: string, seconds: number) =>
  formatInstant(Temporal.Instant.from(at).add({ milliseconds: Math.round(seconds * 1_000) }));
