/** Records for tests: state what the test is about, the rest is filled in, other records included. */
import { create } from '@privacy-register/schema/kit/change';
import type { Field } from '@privacy-register/schema/kit/field';
import { isList } from '@privacy-register/schema/kit/field';
import { newId } from '@privacy-register/schema/kit/id';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { clockSetBack } from '../commit/clock.ts';
import type { Store } from '../store.ts';
import { sampleValue } from './sample-value.ts';

/** Whatever the clock of a test says, its records were there before. */
export const signature = { at: '2020-01-01T00:00:00.000Z', by: 'mbr_somebody', action: clockSetBack };

type Held = { id: string; revision: number };
type Committing = Pick<Store, 'commit'>;

/** Made with as little as its record type asks for. */
export async function made(
  store: Committing,
  type: RecordName,
  values: Record<string, unknown> = {},
  signed = signature,
): Promise<Held> {
  const given: Record<string, unknown> = { ...values };
  for (const [name, field] of fieldsOf(type)) {
    if (name in given || field.optional || isList(field.kind) || field.kind === 'flag') continue;
    given[name] = await leastOf(store, field);
  }
  const id = newId(type);
  await store.commit([create(type, id, given)], signed);
  return { id, revision: 1 };
}

/** Made with every field filled; `values` are as they should be read again. */
export async function madeFull(store: Committing, type: RecordName) {
  const known = new Map<string, string[]>();
  for (const [, field] of fieldsOf(type)) {
    if (!('to' in field) || known.has(field.to)) continue;
    const one = await made(store, recordName(field.to));
    const other = await made(store, recordName(field.to));
    known.set(field.to, [one.id, other.id]);
  }
  const filled = fieldsOf(type).map(([name, field]) => {
    return [name, field.value.parse(sampleValue(field, (to) => known.get(to) ?? []))] as const;
  });
  const values: Record<string, unknown> = Object.fromEntries(filled);
  const id = newId(type);
  await store.commit([create(type, id, values)], signature);
  return { id, revision: 1, values };
}

async function leastOf(store: Committing, field: Field): Promise<unknown> {
  if (field.kind === 'ref') return (await made(store, recordName(field.to))).id;
  const value = sampleValue(field, () => []);
  return field.kind === 'prose' ? String(value).slice(0, 20) : field.value.parse(value);
}

export const fieldsOf = (type: RecordName) => Object.entries<Field>(records[type].fields);
