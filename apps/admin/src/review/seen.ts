/** Which differences a person has gone through, kept in this browser: a difference that changes is new again. */
import { hashOf } from '@privacy-register/schema/kit/canonical';
import type { Difference } from '@privacy-register/schema/record/difference';

const prefix = 'privacy-register.seen.';

export type SeenPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Told = Pick<
  Difference,
  'statementKey' | 'facet' | 'sort' | 'before' | 'after' | 'class' | 'overruledTo' | 'overruledReason'
>;

export function markOf(difference: Told): string {
  const { statementKey, facet, sort, before, after, class: ruled, overruledTo, overruledReason } = difference;
  return hashOf([statementKey, facet, sort, before, after, ruled, overruledTo, overruledReason]).slice(0, 16);
}

export function seenIn(place: SeenPlace, key: string) {
  const name = prefix + key;
  const read = (): string[] => marksIn(place.getItem(name));
  const keep = (marks: readonly string[]) => {
    try {
      if (marks.length) place.setItem(name, JSON.stringify(marks));
      else place.removeItem(name);
    } catch {
      // A browser without room forgets: what was decided is kept by the register.
    }
  };
  return { read, keep };
}

/** Anything may stand in a browser's storage. */
function marksIn(text: string | null): string[] {
  try {
    const marks: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string') : [];
  } catch {
    return [];
  }
}
