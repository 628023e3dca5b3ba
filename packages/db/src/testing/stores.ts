/** The same tests on both databases, each on an empty database of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, inject, onTestFinished } from 'vitest';
import { open } from '../open.ts';
import type { Store } from '../store.ts';
import { freshDatabase } from './fresh-database.ts';

/** An open store, its address for whoever opens it once more, and every statement sent so far. */
export type Opened = Store & { address: string; statements: string[] };
export type Open = () => Promise<Opened>;

export function onBothDatabases(name: string, tests: (open: Open) => void): void {
  describe(`${name} (SQLite)`, () => tests(() => opened(sqliteAddress())));
  describe(`${name} (PostgreSQL)`, () => tests(async () => opened(await postgresAddress())));
}

async function opened(address: string): Promise<Opened> {
  const statements: string[] = [];
  const store = await open(address, (statement) => statements.push(statement));
  onTestFinished(store.close);
  return { ...store, address, statements };
}

export function sqliteAddress(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, 'register.db')}`;
}

export async function postgresAddress(): Promise<string> {
  const { url, drop } = await freshDatabase(inject('postgresTemplate'));
  onTestFinished(drop);
  return url;
}
