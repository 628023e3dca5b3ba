import { restorable } from '@privacy-register/schema/archive/restore';
import { editedBy } from '@privacy-register/schema/permission/permission';
import { type RecordName, records } from '@privacy-register/schema/records';

/** Types that no caller lists: they are credentials or traffic, or told in another shape. */
export const unlisted: readonly RecordName[] = ['session', 'sign-in-failure', 'snapshot', 'calendar-feed'];
export const listed = Object.values(records).filter((type) => !unlisted.includes(type.name));
/** Kept by hand: whatever staff may make; members are made by sign-in. */
export const kept = listed.filter(({ name }) =>
  ['edit', 'accept-finding', 'mark-done', 'comment'].includes(editedBy(name) ?? ''),
);
/** What archiving only puts away. */
export const restored = kept.filter((type) => restorable.includes(type.name));
