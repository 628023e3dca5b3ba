import type { Difference } from '../record/difference.ts';
import type { Class } from './classify.ts';

type Judged = Pick<Difference, 'class' | 'overruledTo'>;

/** The class that counts: a person's, where one overruled the rule's. */
export function effectiveClass({ class: ruled, overruledTo }: Judged): Class {
  return overruledTo ?? ruled;
}

/** The class of a version: that of its weightiest difference. Without any, only the layout changed. */
export function summaryClass(differences: readonly Judged[]): Class {
  const classes = differences.map(effectiveClass);
  if (classes.includes('material')) return 'material';
  return classes.includes('not-material') ? 'not-material' : 'editorial';
}

/** Lower means less notice, so it needs the approver's separate consent. */
export function isLowered({ class: ruled, overruledTo }: Judged): boolean {
  const weight = ['editorial', 'not-material', 'material'];
  return weight.indexOf(overruledTo ?? ruled) < weight.indexOf(ruled);
}
