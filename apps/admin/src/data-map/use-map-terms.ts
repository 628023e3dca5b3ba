/** The vocabularies as they stand: for choosing a branch, and for what a draft names. */
import type { MapTerm } from '@privacy-register/schema/data-map/flow';
import { records } from '@privacy-register/schema/records';
import { ancestorsIn } from '@privacy-register/schema/vocabulary/ancestors';
import { useMemo } from 'react';
import type { Term } from '../tree/term.ts';
import { useTerms } from '../tree/use-terms.ts';

export type Vocabularies = { category: Term[]; purpose: Term[]; party: Term[]; method: Term[] };

export function useVocabularies() {
  const category = useTerms(records['data-category']);
  const purpose = useTerms(records.purpose);
  const party = useTerms(records.party);
  const method = useTerms(records['collection-method']);
  const [a, b, c, d] = [category.data, purpose.data, party.data, method.data];
  const data = useMemo(
    () => (a && b && c && d ? { category: a, purpose: b, party: c, method: d } : null),
    [a, b, c, d],
  );
  return { data, error: category.error ?? purpose.error ?? party.error ?? method.error };
}

export function liveTerms({ category, purpose, party, method }: Vocabularies): MapTerm[] {
  const all = [...category, ...purpose, ...party, ...method];
  const above = ancestorsIn(all);
  const keys = new Map(all.map(({ id, key }) => [id, key]));
  return all.map(({ id, key, name }) => {
    return { id, key, name, ancestors: above(id).flatMap((each) => keys.get(each) ?? []) };
  });
}
