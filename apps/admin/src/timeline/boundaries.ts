import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Temporal } from 'temporal-polyfill';

/** Every instant at which the answer to «what applies?» may become another one, the earliest first. */
export function boundariesOf(versions: readonly PolicyVersion[], zone: string): string[] {
  const instants = versions.flatMap(({ status, effectiveAt, observedAt, lastObservedAt, lastUpdatedOn }) => {
    if (status === 'scheduled') return [effectiveAt];
    if (status !== 'observed') return [];
    return [observedAt, lastObservedAt, lastUpdatedOn && dayAfter(lastUpdatedOn, zone)];
  });
  return [...new Set(instants.filter((at) => at !== null))].sort();
}

/** A text that names a day is taken to stand from the end of that day. */
function dayAfter(day: string, zone: string): string {
  const start = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone);
  return start.toInstant().toString({ fractionalSecondDigits: 3 });
}
