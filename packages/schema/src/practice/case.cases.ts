/** What a line of the truth table is made of, and what several of them speak about. */
import type { Prevailing } from './practice.ts';
import type { PracticeAnswer, Question } from './question.ts';
import type { Said } from './said.cases.ts';

export type Case = {
  name: string;
  said: readonly Said[];
  asked: Pick<Question, 'activity'> & Partial<Question>;
  audiences?: string[];
  prevailing?: readonly Prevailing[];
} & Pick<PracticeAnswer, 'answer'> &
  Partial<PracticeAnswer>;

export const toPartners = { activity: 'disclose', dataCategory: 'email', party: 'partners' } as const;
export const mail: Said = {
  key: 'mail',
  kind: 'disclosure',
  dataCategories: ['email'],
  recipients: ['partners'],
};
export const never: Said = {
  key: 'never',
  kind: 'disclosure',
  modality: 'commits',
  negated: true,
  dataCategories: ['personal-information'],
  recipients: ['any-third-party'],
};

/** Of an address collected by the publisher. */
export const collected = { kind: 'collection', dataCategories: ['email'] } as const;
export const asked = { activity: 'collect', dataCategory: 'email' } as const;
