/** What an app may ask about a practice. Terms are asked by their keys; null: not asked. */
import type { audiences } from '../record/words.ts';

export const activities = ['collect', 'use', 'disclose', 'sell', 'retain'] as const;
export const practiceAnswers = ['yes', 'may', 'no', 'not-stated', 'conflicting'] as const;

export type Activity = (typeof activities)[number];
export type Audience = (typeof audiences)[number];

/** The facets that name a term, each with the vocabulary that it is looked up in. */
export const askedTerms = {
  dataCategory: 'data-category',
  collectionMethod: 'collection-method',
  purpose: 'purpose',
  party: 'party',
  source: 'party',
  actor: 'party',
} as const;
export type AskedTerm = keyof typeof askedTerms;

export type Question = { activity: Activity; audience: Audience | null } & Record<AskedTerm, string | null>;

export type PracticeAnswer = {
  answer: (typeof practiceAnswers)[number];
  /** Keys of the statements that give the answer. */
  restsOn: string[];
  /** Keys of statements that name a legal basis or a part for which it is otherwise. */
  qualifiedBy: string[];
  /** Keys of statements close by that do not answer: narrower denials, wider collections, facets not said. */
  related: string[];
  /** Key of the policy that prevails for the audience asked. */
  governedBy: string | null;
};

/** Asked of the publisher, about everybody and everything, where nothing more is said. */
export const askOf = (asked: Pick<Question, 'activity'> & Partial<Question>): Question => ({
  ...{ dataCategory: null, collectionMethod: null, purpose: null, party: null, source: null },
  ...{ actor: publisher, audience: null },
  ...asked,
});

/** The party that speaks in a policy. */
export const publisher = 'self';
