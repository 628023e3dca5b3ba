/** Loads a sample as one: played in a register of its own first, then written in a single transaction. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from '@privacy-register/db/commit/write-all';
import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { type SampleSet, sampleBegins } from '@privacy-register/samples/sets';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import { playSample } from '../sample.ts';
import { carriedFrom } from './carried.ts';

type Loading = {
  set: SampleSet;
  now: string;
  memberIds: readonly { id: string; role: Role }[];
  /** What goes before it, such as the accounts of its people. */
  first: Commit;
  /** What the register has seen does not lie before it was asked for, though the sample tells a past. */
  last?: Commit;
};

export async function loadWhole(store: Store, { first, last, now, ...loading }: Loading): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-sample-'));
  const stage = await open(`file:${join(folder, 'stage.sqlite')}`);
  const commits: Commit[] = [first];
  const commit: Store['commit'] = async (changes, signature) => {
    await stage.commit(changes, signature);
    commits.push({ changes, signature });
  };
  try {
    const begun = { at: sampleBegins(now), by: 'register', action: 'first-start' };
    await stage.commit(await carriedFrom(store.read(register)), begun);
    await stage.commit(first.changes, begun);
    await playSample({ ...stage, commit }, { now, ...loading });
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await store.commitAll(last ? [...commits, last] : commits);
}
