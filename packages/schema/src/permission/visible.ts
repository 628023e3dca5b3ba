import type { Field } from '../kit/field.ts';
import type { Filter } from '../kit/filter.ts';
import { type RecordName, records } from '../records.ts';
import { mayRead } from './permission.ts';
import type { Viewer } from './viewer.ts';

const nothing: Filter = { id: { in: [] } };

/** Which records of a type a viewer may see, as part of every question. */
export function visible(viewer: Viewer, type: RecordName): Filter {
  if (viewer.kind === 'register') return {};
  if (viewer.kind === 'anonymous') return records[type].anonymous ?? nothing;
  return mayRead(viewer.role, type) ? {} : nothing;
}

export function hides(viewer: Viewer, field: Field): boolean {
  if (viewer.kind === 'register') return false;
  return Boolean(field.secret || (field.internal && viewer.kind === 'anonymous'));
}
