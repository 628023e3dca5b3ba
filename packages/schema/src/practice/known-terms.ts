/** The terms that may be asked: those the asker sees, and those every register starts with. */
import { typeOfId } from '../kit/id.ts';
import { records } from '../records.ts';
import { startingVocabulary } from '../vocabulary/starting-vocabulary.ts';
import type { LiveTerm } from './place.ts';

/** Starting terms are no secret: before a text names one, what is said of it is not stated rather than unknown. */
export function knownTerms(live: readonly LiveTerm[]): LiveTerm[] {
  const ids = new Map(live.map(({ id, key }) => [`${typeOfId(id)} ${key}`, id]));
  return [...live, ...starting((type, key) => ids.get(`${type} ${key}`) ?? null)];
}

const types = ['party', 'data-category', 'collection-method', 'purpose'] as const;
type Type = (typeof types)[number];

function starting(seenAs: (type: Type, key: string) => string | null): LiveTerm[] {
  return types.flatMap((type) => {
    const idOf = (key: string) => seenAs(type, key) ?? `${records[type].prefix}_${key}`;
    const unseen = startingVocabulary[type].filter(({ key }) => seenAs(type, key) === null);
    return unseen.map(({ key, parents }) => ({ id: idOf(key), key, parents: parents.map(idOf) }));
  });
}
