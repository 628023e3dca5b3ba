import { typeOfId } from '@privacy-register/schema/kit/id';
import type { RecordName } from '@privacy-register/schema/records';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { Mapping, Mappings } from '../mapping.ts';
import { dpvPrefixes } from './context.ts';
import { here, type Node, nodeOf, saidOf } from './node.ts';

type Term = Reading['terms'][string];

const classOf: Partial<Record<RecordName, string>> = {
  'data-category': 'pr:DataCategory',
  'collection-method': 'pr:CollectionMethod',
  purpose: 'pr:Purpose',
  party: 'pr:Party',
  'legal-entity': 'dpv:Entity',
};
const matches = { exact: 'exactMatch', broader: 'broadMatch', narrower: 'narrowMatch', none: null } as const;

/** A term or entity. It is of the class of DPV that is the same or wider; a narrower one is only named. */
export function termNode(term: Term, terms: Reading['terms'], mappings: Mappings): Node {
  const type = typeOfId(term.id);
  const mapped = (mappings.get(term.id) ?? []).filter(isOfDpv);
  const classes = mapped.filter(({ fit }) => fit === 'exact' || fit === 'broader').map((each) => each.term);
  const named = mapped.flatMap(({ fit, term: iri }) => {
    const match = matches[fit];
    return match === null ? [] : [[match, [iri]] as const];
  });
  return {
    '@id': nodeOf(term.id, terms),
    '@type': [classOf[type ?? 'party'] ?? 'pr:Term', ...new Set(classes)],
    ...saidOf({ key: term.key, name: term.name, description: term.description }),
    ...(term.ancestors.length ? { ancestors: term.ancestors.map((key) => here(type ?? 'record', key)) } : {}),
    ...Object.fromEntries(named),
  };
}

const known = new RegExp(`^(?:${Object.keys(dpvPrefixes).join('|')}):[A-Za-z0-9]+$`);
export const isOfDpv = ({ scheme, term }: Mapping): boolean => scheme === 'dpv' && known.test(term);
