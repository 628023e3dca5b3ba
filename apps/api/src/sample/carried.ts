import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, create } from '@privacy-register/schema/kit/change';
import { type RecordName, records } from '@privacy-register/schema/records';

const starting = ['party', 'data-category', 'collection-method', 'purpose', 'material-rule'] as const;

/** The vocabularies and rules of a register, to be made in another under the same ids. */
export async function carriedFrom(read: Reader): Promise<Change[]> {
  const all = await Promise.all(starting.map(async (type) => creating(type, await read.all(type, {}))));
  return all.flat();
}

type Held = { id: string; parents?: string[] };

/** Wider terms before those that name them. */
function creating(type: RecordName, held: readonly Held[]): Change[] {
  const fields = Object.keys(records[type].fields);
  const made = new Set<string>();
  const changes: Change[] = [];
  for (let left = [...held]; left.length > 0; left = left.filter(({ id }) => !made.has(id))) {
    const ready = left.filter(({ parents = [] }) => parents.every((parent) => made.has(parent)));
    if (ready.length === 0) throw new Error(`The ${type} records are parents of each other.`);
    for (const each of ready) {
      const values = Object.entries(each).filter(([name]) => fields.includes(name));
      changes.push(create(type, each.id, Object.fromEntries(values)));
      made.add(each.id);
    }
  }
  return changes;
}
