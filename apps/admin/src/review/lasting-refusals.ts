import type { UserError } from '@privacy-register/desk/provider/shape.ts';

/** Refusals that the step's own dialog does not mend: a weak promise only waits for words in the comment. */
export const lastingRefusals = (refusals: readonly UserError[]) =>
  refusals.filter(({ field }) => field !== 'comment');

export const wantedInComment = (refusals: readonly UserError[]) =>
  refusals.filter(({ field }) => field === 'comment');
