import { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../notice-period/instant.ts';

type Span = { hours?: number; minutes?: number };

export const later = (at: string, span: Span) => formatInstant(Temporal.Instant.from(at).add(span));

/** The end itself is over. */
export function isOver(endsAt: string, now: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(endsAt), Temporal.Instant.from(now)) <= 0;
}
