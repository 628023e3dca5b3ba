/** Brings back a record that was archived by hand. */
import { decide } from '@privacy-register/db/decide';
import type { Reader } from '@privacy-register/db/read/reader';
import { type Referred, restore } from '@privacy-register/schema/archive/restore';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { type RecordName, type Records, recordName, records } from '@privacy-register/schema/records';
import type { Context } from '../context.ts';
import { demandEdit, type Held } from './keep.ts';

export async function restoreRecord(context: Context, type: RecordName, held: Held) {
  demandEdit(context, type);
  await decide(context.store, context.asked, `${type}.restore`, async (read) => {
    const record = await read.get(type, held.id);
    if (!record) return refuse('not-found', `There is no such ${records[type].label.toLowerCase()}.`, 'id');
    if (record.revision !== held.revision) refuse('stale', 'It has been changed meanwhile.');
    return restore(type, record, await referredBy(read, type, record));
  });
  return context.read.get(type, held.id);
}

export async function referredBy(
  read: Reader,
  type: RecordName,
  record: Records[RecordName],
): Promise<Referred[]> {
  const said = new Map<string, unknown>(Object.entries(record));
  const found = await Promise.all(
    Object.entries(records[type].fields).map(async ([field, { kind, ...of }]) => {
      if (!('to' in of) || (kind !== 'ref' && kind !== 'refs')) return [];
      const ids = [said.get(field)].flat().filter((id) => typeof id === 'string');
      const named = await read.many(recordName(of.to), ids);
      return [...named.values()].map((each) => ({ field, record: each }));
    }),
  );
  return found.flat();
}
