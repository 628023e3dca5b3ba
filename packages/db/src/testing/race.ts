/** Two stores on one database that decide at the same time, again and again from the same start. */
import { setImmediate } from 'node:timers/promises';
import { type Change, create, remove, update } from '@privacy-register/schema/kit/change';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import { register } from '@privacy-register/schema/permission/viewer';
import { type RecordName, records } from '@privacy-register/schema/records';
import type { World } from '@privacy-register/schema/testing/world';
import { clockSetBack } from '../commit/clock.ts';
import { decide } from '../decide.ts';
import { dossierOf } from '../dossier.ts';
import type { Reader } from '../read/reader.ts';
import type { Store } from '../store.ts';

export const races = 200;
// Each race begins at the same time again.
const signature = { at: '2026-05-04T00:00:00.000Z', by: 'mbr_somebody', action: clockSetBack };
type Rule = (dossier: Dossier, asked: Asked, read: Reader) => Change[] | Promise<Change[]>;
export type Outcome = { changes: Change[]; codes: string[] };

const names = Object.values(records).map(({ name }): RecordName => name);
const valuesOf = (name: RecordName, record: object) => {
  const { fields } = records[name];
  return Object.fromEntries(Object.entries(record).filter(([key]) => Object.hasOwn(fields, key)));
};

/** Writes a register in memory to the database. */
export async function seed(store: Store, world: World): Promise<void> {
  const rows = [...world.rows().values()];
  const made = names.flatMap((name) => rows.filter((row) => row.name === name));
  await store.commit(
    made.map(({ name, record }) => create(name, record.id, valuesOf(name, record))),
    signature,
  );
}

/** Takes back what a race did, record by record. */
export async function restore(store: Store, world: World, outcomes: readonly Outcome[]): Promise<void> {
  const done = new Set(outcomes.flatMap(({ changes }) => changes.map(({ type }) => type)));
  const types = names.filter((name) => done.has(name));
  const read = store.read(register);
  const held = await Promise.all(types.map(async (name) => ({ name, rows: await read.all(name, {}) })));
  const began = world.rows();
  const gone = held.flatMap(({ name, rows }) =>
    rows.filter(({ id }) => !began.has(id)).map(({ id }) => remove(name, id)),
  );
  const changed = held.flatMap(({ name, rows }) =>
    rows
      .filter(({ id, revision }) => began.has(id) && revision > (touched.get(id) ?? 1))
      .map((row) => {
        touched.set(row.id, row.revision + 1);
        return update(name, row, valuesOf(name, began.get(row.id)?.record ?? row));
      }),
  );
  await store.commit([...gone.reverse(), ...changed], signature);
}

/** The revision at which each record stands as it began. */
const touched = new Map<string, number>();

/** One who decides: reads, lingers for a moment or not at all, commits, and starts over where another was faster. */
export async function decides(store: Store, asked: Asked, versionId: string, rule: Rule): Promise<Outcome> {
  try {
    const changes = await decide(store, asked, 'race', async (read) => {
      await lingers();
      const dossier = await dossierOf(read, versionId, asked.now);
      await lingers();
      return rule(dossier, asked, read);
    });
    return { changes, codes: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { changes: [], codes: error.issues.map(({ code }) => code) };
  }
}

async function lingers(): Promise<void> {
  for (let left = Math.floor(Math.random() * 4); left > 0; left -= 1) await setImmediate();
}
