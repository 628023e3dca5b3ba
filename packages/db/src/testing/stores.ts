/** The same tests on both databases, each on an empty one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { open } from '../open.ts';
import type { Store } from '../store.ts';
import { empty } from './behind.ts';
import { freshDatabase } from './fresh-database.ts';

/** An open store, its address for whoever opens it once more, and every statement sent so far. */
export type Opened = Store & { address: string; statements: string[] };
/** To be called once per test: the store is the same, emptied. */
export type Open = () => Promise<Opened>;
type Place = { url: string; drop: () => Promise<void> };

export function onBothDatabases(name: string, tests: (open: Open) => void): void {
  describe(`${name} (SQLite)`, () => tests(openIn(freshFile)));
  describe(`${name} (PostgreSQL)`, () => tests(openIn(() => freshDatabase(inject('postgresTemplate')))));
}

/** An address where no file is yet. */
export async function freshFile(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-'));
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  return { url: `file:${join(folder, 'register.db')}`, drop };
}

function openIn(fresh: () => Promise<Place>): Open {
  let made: { store: Opened; place: Place } | undefined;
  afterAll(async () => {
    await made?.store.close();
    await made?.place.drop();
  });
  return async () => {
    if (!made) {
      const place = await fresh();
      made = { place, store: await opened(place.url) };
    }
    const { store } = made;
    await empty(store.address);
    store.statements.length = 0;
    return store;
  };
}

async function opened(address: string): Promise<Opened> {
  const statements: string[] = [];
  const store = await open(address, (statement) => statements.push(statement));
  return { ...store, address, statements };
}
