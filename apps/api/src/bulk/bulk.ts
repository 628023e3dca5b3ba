/** Many records at once: those of a filter, as many as the caller confirmed, in one commit. */
import { decide } from '@privacy-register/db/decide';
import type { Reader } from '@privacy-register/db/read/reader';
import { restorable, restore } from '@privacy-register/schema/archive/restore';
import { allOfThem, refuseMoved } from '@privacy-register/schema/bulk/all-of-them';
import { bulkValues } from '@privacy-register/schema/bulk/bulk-fields';
import { referringFirst } from '@privacy-register/schema/bulk/referring-first';
import type { Change } from '@privacy-register/schema/kit/change';
import type { Filter } from '@privacy-register/schema/kit/filter';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand, editedBy } from '@privacy-register/schema/permission/permission';
import { type RecordName, type Records, records } from '@privacy-register/schema/records';
import type { Context } from '../context.ts';
import { keeperOf } from '../record/keepers.ts';
import { referredBy } from '../record/restore.ts';

export type Bulk = { type: RecordName; filter: Filter; expectedCount: number };
type Values = Record<string, unknown>;
type Found = { read: Reader; record: Records[RecordName]; ids: ReadonlySet<string> };

/** What an editor keeps record by record; versions and what they say take their own steps. */
export const bulkTypes = restorable;

export function updateAll(context: Context, asked: Bulk, given: Values): Promise<number> {
  const values = bulkValues(records[asked.type], given);
  const keep = keeperOf(asked.type).update;
  return each(context, asked, 'update', ({ read, record }) =>
    keep({ read, asked: context.asked, type: asked.type, record, values }),
  );
}

export function archiveAll(context: Context, asked: Bulk): Promise<number> {
  const keep = keeperOf(asked.type).archive;
  return each(context, asked, 'archive', async ({ read, record }) =>
    record.archivedAt ? [] : keep({ read, asked: context.asked, type: asked.type, record, values: {} }),
  );
}

export function restoreAll(context: Context, asked: Bulk): Promise<number> {
  return each(context, asked, 'restore', async ({ read, record, ids }) => {
    if (!record.archivedAt) return [];
    const referred = await referredBy(read, asked.type, record);
    // What comes back together may refer to one another.
    const others = referred.filter((other) => !ids.has(other.record.id));
    return restore(asked.type, record, others);
  });
}

async function each(
  { store, asked: by, read: seen }: Context,
  { type, filter, expectedCount }: Bulk,
  doing: string,
  change: (found: Found) => Promise<Change[]>,
): Promise<number> {
  let count = 0;
  await decide(store, by, `${type}.bulk-${doing}`, async (read) => {
    count = await seen.count(type, filter);
    refuseMoved(count, expectedCount);
    const found = referringFirst(records[type], await seen.all(type, filter));
    refuseMoved(found.length, expectedCount);
    const ids = new Set(found.map(({ id }) => id));
    return allOfThem(found, (record) => change({ read, record, ids }));
  });
  return count;
}

export function demandKeeping({ viewer }: Context, type: RecordName): void {
  const verb = editedBy(type);
  if (!verb || !bulkTypes.includes(type)) {
    refuse('not-by-hand', 'Records of this type are changed by steps of their own.', 'type');
  }
  demand(viewer, verb);
}
