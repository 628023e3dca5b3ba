import { typeOfId } from '../kit/id.ts';
import { isAmong } from '../practice/audience.ts';
import { isAtOrBelow } from '../practice/near.ts';
import { modalities } from '../record/words.ts';
import type { Flow, FlowKind, MapTerms } from './flow.ts';

/** How it is said; a denial is asked for by itself, however firmly it is said. */
export const soundings = [...modalities.filter((each) => each !== 'not-stated'), 'denied'] as const;

/** Terms by key, each with all that is narrower; an empty word asks for nothing in particular. */
export type MapFilter = {
  kind: FlowKind | '';
  category: string;
  purpose: string;
  party: string;
  audience: string;
  sounding: (typeof soundings)[number] | '';
};

export const wholeMap: MapFilter = {
  ...{ kind: '', category: '', purpose: '', party: '' },
  ...{ audience: '', sounding: '' },
};

/** A flow that does not name what is asked for is not shown: it says nothing about it. */
export function isWanted(flow: Flow, filter: MapFilter, terms: MapTerms): boolean {
  const names = (wide: string, ids: readonly (string | null)[]) =>
    wide === '' || ids.some((id) => id !== null && isBelow(terms, id, wide));
  return (
    (filter.kind === '' || filter.kind === flow.kind) &&
    names(filter.category, endsIn(flow, 'category')) &&
    names(filter.purpose, [...endsIn(flow, 'purpose'), flow.purpose]) &&
    names(filter.party, [...partiesIn(flow, terms)]) &&
    (filter.audience === '' || flow.audiences.some((wide) => isAmong(filter.audience, wide))) &&
    (filter.sounding === '' || filter.sounding === soundingOf(flow))
  );
}

const soundingOf = ({ statement: { negated, modality } }: Flow) => (negated ? 'denied' : modality);

const endsIn = ({ from, to }: Flow, layer: Flow['from']['layer']) =>
  [from, to].filter((each) => each.layer === layer).map(({ term }) => term);

/** Whoever supplies it, gathers it or gets it; a method of collecting is not of their vocabulary. */
const partiesIn = (flow: Flow, terms: MapTerms) =>
  [...endsIn(flow, 'origin'), ...endsIn(flow, 'party'), ...flow.actors, ...flow.by].filter(
    (id) => id !== null && terms[id] !== undefined && isParty(id),
  );

const isParty = (id: string) => typeOfId(id) === 'party';

function isBelow(terms: MapTerms, id: string, wide: string): boolean {
  const term = terms[id];
  return term !== undefined && isAtOrBelow(term, wide);
}
