/** What stands around a version when it is asked about a practice, as the viewer may see it. */
import { knownTerms } from '@privacy-register/schema/practice/known-terms';
import type { LiveTerm } from '@privacy-register/schema/practice/place';
import type { Around, Prevailing } from '@privacy-register/schema/practice/practice';
import type { Policy } from '@privacy-register/schema/record/policy';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import type { Context } from '../context.ts';

export type Surroundings = { vocabulary: readonly LiveTerm[]; policies: readonly Policy[] };

export async function surroundings({ read }: Context): Promise<Surroundings> {
  const [terms, policies] = await Promise.all([
    Promise.all(vocabularies.map((type) => read.all(type.name, {}))),
    read.all('policy', { archivedAt: { isNull: true } }),
  ]);
  return { vocabulary: knownTerms(terms.flat()), policies };
}

export const aroundPolicy = ({ key }: Policy, { vocabulary, policies }: Surroundings): Around => ({
  vocabulary,
  prevailing: policies.flatMap((each) => prevailing(each, key)),
});

function prevailing({ key, prevailsOver }: Policy, over: string): Prevailing[] {
  return prevailsOver.filter(({ policy }) => policy === over).map(({ audiences }) => ({ key, audiences }));
}

export const governing = ({ policies }: Surroundings, key: string | null): Policy | null =>
  policies.find((each) => each.key === key) ?? null;
