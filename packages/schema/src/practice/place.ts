/** Where the terms asked stand among the terms of a version. */
import { typeOfId } from '../kit/id.ts';
import { refuse } from '../kit/refusal.ts';
import type { Reading } from '../snapshot/reading.ts';
import { type AskedTerm, askedTerms, publisher, type Question } from './question.ts';

/** A term asked, with the keys of all its wider terms. */
export type Place = { key: string; above: ReadonlySet<string> };
export type Places = Record<AskedTerm, Place | null>;
export type LiveTerm = { id: string; key: string; parents: readonly string[] };

/** The version's own tree wins for what it names; the rest hangs where the live vocabulary has it. */
export function placesOf(question: Question, { terms }: Pick<Reading, 'terms'>, live: readonly LiveTerm[]) {
  const named = new Map(Object.values(terms).map((term) => [nameOf(term), term]));
  const living = new Map(live.map((term) => [term.id, term]));
  const byName = new Map(live.map((term) => [nameOf(term), term]));
  const above = (term: LiveTerm): string[] => {
    const own = named.get(nameOf(term));
    if (own) return own.ancestors;
    const parents = term.parents.flatMap((id) => living.get(id) ?? []);
    return parents.flatMap((parent) => [parent.key, ...above(parent)]);
  };
  const placeOf = (asked: AskedTerm): Place | null => {
    const key = question[asked];
    if (key === null) return null;
    const name = `${askedTerms[asked]} ${key}`;
    const own = named.get(name);
    if (own) return { key, above: new Set(own.ancestors) };
    const found = byName.get(name);
    if (found) return { key, above: new Set(above(found)) };
    if (asked === 'actor' && key === publisher) return { key, above: new Set() };
    return refuse('not-found', `There is no such ${askedTerms[asked].replace('-', ' ')}.`, asked);
  };
  return {
    dataCategory: placeOf('dataCategory'),
    collectionMethod: placeOf('collectionMethod'),
    purpose: placeOf('purpose'),
    party: placeOf('party'),
    source: placeOf('source'),
    actor: placeOf('actor'),
  } satisfies Places;
}

/** Keys are unique within a vocabulary only. */
const nameOf = ({ id, key }: { id: string; key: string }) => `${typeOfId(id)} ${key}`;
