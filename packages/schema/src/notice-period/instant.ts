import { Temporal } from 'temporal-polyfill';
import { refuse } from '../kit/refusal.ts';

const earliest = Temporal.Instant.from('1900-01-01T00:00:00Z');
const latest = Temporal.Instant.from('2200-01-01T00:00:00Z');

/** Reads an instant that came from outside, rounded up to the millisecond: what we store is never too early. */
export function parseInstant(text: string, field: string): Temporal.Instant {
  const instant = instantFrom(text);
  if (!instant) return refuse('instant-invalid', 'Give an instant such as 2026-05-04T15:00:00Z.', field);
  if (isAfter(earliest, instant) || !isAfter(latest, instant)) {
    return refuse('instant-out-of-range', 'Give an instant between the years 1900 and 2199.', field);
  }

  return instant.round({ smallestUnit: 'millisecond', roundingMode: 'ceil' });
}

export function formatInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

export function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

function instantFrom(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
