import type { Statement } from '@privacy-register/schema/record/statement';
import { modalityWords } from './topic.ts';

type Modality = Statement['modality'];

const negatedWords: Record<Modality, string> = {
  does: 'does not',
  may: 'may not',
  generally: 'generally does not',
  commits: 'promises not to',
  reserves: 'reserves the right not to',
  'not-stated': 'does not say',
};

/** How firmly a statement says it, as a reader would. */
export const modalityIn = (modality: Modality, negated: boolean): string =>
  (negated ? negatedWords : modalityWords)[modality];
