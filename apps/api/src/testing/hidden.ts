/** One record of every type, or several, that the public may not see, tied to records that it may. */
import { create, update } from '@privacy-register/schema/kit/change';
import type { Field } from '@privacy-register/schema/kit/field';
import { newId, typeOfId } from '@privacy-register/schema/kit/id';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { canaryValues } from './canary.ts';
import type { World } from './world.ts';

type Values = Record<string, unknown>;

/** Which of its references lead to a published record. */
const tied: Partial<Record<RecordName, readonly string[]>> = {
  affiliation: ['subject'],
  policy: ['translationOf'],
  coverage: ['policy'],
  'data-category': ['parents'],
  'policy-version': ['policy', 'base'],
  comment: ['version'],
  approval: ['version'],
  'obligation-done': ['policy', 'version'],
  posting: ['platform'],
  'fetch-evidence': ['posting'],
  incident: ['platform'],
};

const unpublished = ['draft', 'in-review', 'approved', 'archived'].map((status, at) => ({
  ...{ status, number: 704_231_965 + at },
}));
const variants: Partial<Record<RecordName, readonly Values[]>> = {
  'policy-version': unpublished,
  'material-rule': [{ inForceAt: null }],
};

/** Public unless they were taken back. */
const takenBack: readonly RecordName[] = ['closure'];

/** `published` tells a published record of each type. Gives the ids of what was made. */
export async function hide(world: World, published: Map<RecordName, string>): Promise<string[]> {
  const made = new Map<RecordName, string>();
  const ids: string[] = [];
  for (const type of Object.values(records).map((each) => recordName(each.name))) {
    for (const variant of variants[type] ?? [{}]) {
      const values = canaryValues(type, (to, field) => {
        const name = recordName(to);
        return (tied[type]?.includes(field) ? published.get(name) : made.get(name)) ?? null;
      });
      const id = newId(type);
      const own = 'firstPostedAt' in values ? { firstPostedAt: null, ...variant } : variant;
      const signature = { at: draftedAt, by: 'mbr_quokka', action: 'test' };
      await world.store.commit([create(type, id, { ...values, ...own })], signature);
      if (takenBack.includes(type)) {
        await world.store.commit([update(type, { id, revision: 1 }, { archivedAt: draftedAt })], signature);
      }
      ids.push(id);
      if (!made.has(type)) made.set(type, id);
    }
  }
  return ids;
}

/** Whatever the public may not see of records that it may. */
export async function fillInternalFields(world: World, published: readonly string[]): Promise<void> {
  for (const id of published) {
    const type = typeOfId(id);
    const held = type && (await world.read.get(type, id));
    if (!held) continue;
    const fields = Object.entries<Field>(records[type].fields).filter(([, field]) => field.internal);
    const all = canaryValues(type, () => null);
    const values = Object.fromEntries(fields.map(([name]) => [name, all[name]]));
    const signature = { at: draftedAt, by: 'mbr_quokka', action: 'test' };
    await world.store.commit([update(type, held, values)], signature);
  }
}

const draftedAt = '2026-05-05T09:00:00.000Z';
