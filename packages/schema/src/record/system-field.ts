import { instant } from '../kit/field.ts';

/** Set at the first posting whose snapshot shows the record; from then on the public may read it. */
export const firstPosted = {
  firstPostedAt: instant({ label: 'First posted', optional: true, ruled: true }),
};
export const oncePosted = { firstPostedAt: { isNull: false } };
