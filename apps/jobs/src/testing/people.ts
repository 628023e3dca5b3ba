// Who does what in a test: each step by somebody else.
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { Viewer } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';

const person = (role: Role): Viewer => ({ kind: 'member', id: `mbr_${role}`, role });

export const editor = person('editor');
export const approver = person('approver');
export const publisher = person('publisher');

export const asks = (by: Viewer, now: string): Asked => ({ by, now, newId, tzdata: null });
