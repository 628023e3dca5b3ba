import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseAddress } from '@privacy-register/db/address';
import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { onTestFinished } from 'vitest';

/** A data folder of its own, gone with the test. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-jobs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty register in a file. */
export async function aStore(folder = aDataFolder()): Promise<Store> {
  const store = await open(databaseAddress({ DATA_DIR: folder }));
  onTestFinished(store.close);
  return store;
}
