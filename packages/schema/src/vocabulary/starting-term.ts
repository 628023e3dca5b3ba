import type { Records } from '../records.ts';

type Mapping = Records['party']['mappings'][number];

/** A term as every register starts with it; `parents` are keys of terms before it in its list. */
export type StartingTerm = {
  key: string;
  name: string;
  description: string;
  parents: readonly string[];
  mappings: Mapping[];
};

/** Our key, then the nearest term of fideslang and of DPV, each with its fit; null where there is none. */
export type Mappings = Record<
  string,
  [fideslang: string | null, fit: Mapping['fit'], dpv: string | null, fit: Mapping['fit']]
>;

type Named = readonly [key: string, name: string, description: string];

/** Terms that share their wider terms. */
export function under(parents: readonly string[], named: readonly Named[]): Omit<StartingTerm, 'mappings'>[] {
  return named.map(([key, name, description]) => ({ key, name, description, parents }));
}

export function mapped(terms: readonly Omit<StartingTerm, 'mappings'>[], to: Mappings): StartingTerm[] {
  return terms.map((term) => ({ ...term, mappings: mappingsOf(to[term.key]) }));
}

function mappingsOf(row: Mappings[string] | undefined): Mapping[] {
  if (!row) return [];
  const [fideslang, fitOfFideslang, dpv, fitOfDpv] = row;
  return [
    ...(fideslang === null ? [] : [{ scheme: 'fideslang' as const, term: fideslang, fit: fitOfFideslang }]),
    ...(dpv === null ? [] : [{ scheme: 'dpv' as const, term: dpv, fit: fitOfDpv }]),
  ];
}
