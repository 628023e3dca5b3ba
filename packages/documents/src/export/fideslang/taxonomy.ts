import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { Mapping, Mappings } from '../mapping.ts';
import { defaultDataCategories, defaultDataUses } from './default-taxonomy.ts';
import { fidesKey } from './fides-key.ts';
import type { TaxonomyEntry } from './manifest.ts';

type Term = Reading['terms'][string];
type Asked = { terms: Reading['terms']; mappings: Mappings; organization: string };

/** Finds the keys of terms. A term without an equal of its own in fideslang gets a key under the nearest. */
export function taxonomy({ terms, mappings, organization }: Asked) {
  const dataCategory = placing('dct', defaultDataCategories);
  const dataUse = placing('pur', defaultDataUses);
  return { dataCategory, dataUse };

  function placing(prefix: string, defaults: ReadonlySet<string>) {
    const own = Object.values(terms).filter(({ id }) => id.startsWith(`${prefix}_`));
    const byKey = new Map(own.map((term) => [term.key, term]));
    const entries = new Map<string, TaxonomyEntry>();
    return { keyOf, entries: () => [...entries.values()].sort(byFidesKey) };

    function keyOf(id: string): string {
      const term = terms[id];
      return term ? place(term) : fidesKey(id);
    }

    function place(term: Term): string {
      const near = mappings.get(term.id)?.find((each) => isKnown(each, defaults));
      if (near?.fit === 'exact') return near.term;
      const above = near ? parentFor(near) : parentOf(term);
      const wanted = [above, fidesKey(term.key)].filter(Boolean).join('.');
      const key = defaults.has(wanted) ? `${wanted}_as_stated` : wanted;
      entries.set(key, {
        fides_key: key,
        organization_fides_key: organization,
        name: term.name,
        ...(term.description === null ? {} : { description: term.description }),
        ...(above ? { parent_key: above } : {}),
      });
      return key;
    }

    function parentOf({ ancestors }: Term): string | null {
      const nearest = byKey.get(ancestors[0] ?? '');
      return nearest ? place(nearest) : null;
    }
  }
}

const isKnown = ({ scheme, term, fit }: Mapping, defaults: ReadonlySet<string>) =>
  scheme === 'fideslang' && fit !== 'none' && defaults.has(term);

/** A narrower term of theirs cannot be the parent of ours: its own parent can. */
function parentFor({ term, fit }: Mapping): string | null {
  return fit === 'narrower' ? term.split('.').slice(0, -1).join('.') || null : term;
}

const byFidesKey = (a: TaxonomyEntry, b: TaxonomyEntry) => (a.fides_key < b.fides_key ? -1 : 1);
