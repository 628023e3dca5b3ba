/** Who takes steps in tests. */
import type { NewId } from '../kit/id.ts';
import type { Asked } from '../lifecycle/asked.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Role } from '../record/member.ts';
import { records } from '../records.ts';

const member = (name: string, role: Role): Viewer => ({ kind: 'member', id: `mbr_${name}`, role });

export const ann = member('ann', 'editor');
export const eve = member('eve', 'editor');
export const bob = member('bob', 'approver');
export const cat = member('cat', 'approver');
export const dan = member('dan', 'publisher');
export const liz = member('liz', 'publisher');
export const max = member('max', 'administrator');
const vic = member('vic', 'viewer');
const ida = member('ida', 'auditor');
export const job: Viewer = { kind: 'register' };
export const everybody = [ann, eve, bob, cat, dan, liz, max, vic, ida];

let made = 0;
const nextId: NewId = (type) => {
  made += 1;
  return `${records[type].prefix}_${String(made).padStart(26, '0')}`;
};

export const asks = (by: Viewer, now: string): Asked => ({ by, now, newId: nextId, tzdata: '2025c' });
