/** Making, changing and archiving records by hand: checked, allowed, decided, committed. */
import { decide } from '@privacy-register/db/decide';
import { inputOf } from '@privacy-register/schema/kit/record-type';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand, editedBy } from '@privacy-register/schema/permission/permission';
import { type RecordName, records } from '@privacy-register/schema/records';
import type { Context } from '../context.ts';
import { keeperOf } from './keepers.ts';

export type Held = { id: string; revision: number };
export type Values = Record<string, unknown>;

export async function createRecord(context: Context, type: RecordName, input: Values) {
  demandEdit(context, type);
  const values = inputOf(records[type], 'create').parse(input);
  const id = context.asked.newId(type);
  const keep = keeperOf(type).create;
  await decide(context.store, context.asked, `${type}.create`, (read) =>
    keep({ read, asked: context.asked, type, id, values }),
  );
  return context.read.get(type, id);
}

export async function updateRecord(context: Context, type: RecordName, held: Held, input: Values) {
  demandEdit(context, type);
  const values = inputOf(records[type], 'update').parse(input);
  return onHeld(context, type, held, 'update', values);
}

export async function archiveRecord(context: Context, type: RecordName, held: Held) {
  demandEdit(context, type);
  return onHeld(context, type, held, 'archive', {});
}

async function onHeld(
  context: Context,
  type: RecordName,
  held: Held,
  doing: 'update' | 'archive',
  values: Values,
) {
  const { asked, store } = context;
  const keep = keeperOf(type)[doing];
  await decide(store, asked, `${type}.${doing}`, async (read) => {
    const record = await read.get(type, held.id);
    if (!record) return refuse('not-found', `There is no such ${records[type].label.toLowerCase()}.`, 'id');
    if (record.revision !== held.revision) refuse('stale', 'It has been changed meanwhile.');
    return keep({ read, asked, type, record, values });
  });
  return context.read.get(type, held.id);
}

export function demandEdit({ viewer }: Context, type: RecordName): void {
  const verb = editedBy(type);
  if (!verb) refuse('not-by-hand', 'Records of this type are made by the steps of a version.');
  demand(viewer, verb);
}
