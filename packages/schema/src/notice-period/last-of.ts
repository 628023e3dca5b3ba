import { formatInstant, isAfter, parseInstant } from './instant.ts';

/** When the clock starts: the latest verification over the covered platforms, null while one is still missing. */
export function lastOf(verifiedAts: readonly (string | null)[]): string | null {
  let last = null;

  for (const verifiedAt of verifiedAts) {
    if (verifiedAt === null) return null;
    const instant = parseInstant(verifiedAt, 'verifiedAt');
    if (last === null || isAfter(instant, last)) last = instant;
  }

  return last && formatInstant(last);
}
