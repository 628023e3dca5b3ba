/** How what a statement says in one facet lies to the term asked. */
import type { Term } from '../snapshot/snapshot.ts';
import type { Place } from './place.ts';

export type Said = Pick<Term, 'key' | 'ancestors'>;

/** How well a positive statement answers, and how much of the question a statement covers. */
const fits = ['apart', 'silent', 'broad', 'firm'] as const;
const reaches = ['apart', 'part', 'whole'] as const;
export type Fit = (typeof fits)[number];
export type Reach = (typeof reaches)[number];

/** The roots that stand for everything: saying one is the same as asking nothing in particular. */
export const everything: readonly string[] = ['any-information', 'any-purpose', 'any-third-party'];

/** At or below the term asked: firm. Above it: broad. What is not said does not answer. */
export function fitOf(asked: Place | null, said: readonly Said[]): Fit {
  if (!asked) return 'firm';
  if (!said.length) return 'silent';
  if (said.some((each) => isAtOrBelow(each, asked.key))) return 'firm';
  return said.some((each) => asked.above.has(each.key)) ? 'broad' : 'apart';
}

/** What is not said covers all. */
export function reachOf(asked: Place | null, said: readonly Said[]): Reach {
  if (!said.length) return 'whole';
  if (!asked) return said.some(isEverything) ? 'whole' : 'part';
  if (said.some(({ key }) => key === asked.key || asked.above.has(key))) return 'whole';
  return said.some((each) => isAtOrBelow(each, asked.key)) ? 'part' : 'apart';
}

export const isEverything = ({ key }: Said): boolean => everything.includes(key);

export const isAtOrBelow = ({ key, ancestors }: Said, wide: string): boolean =>
  key === wide || ancestors.includes(wide);

/** The weakest link. */
export const leastFit = (of: readonly Fit[]): Fit => fits.find((each) => of.includes(each)) ?? 'firm';
export const leastReach = (of: readonly Reach[]): Reach =>
  reaches.find((each) => of.includes(each)) ?? 'whole';
