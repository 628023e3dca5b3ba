/** The job "backup": the whole register as one file, put back and verified before it counts. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBackup, writeBackup } from '@privacy-register/db/backup/file';
import { open } from '@privacy-register/db/open';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { tellFlaws } from '../proof/verify.ts';

const usage = 'backup [--to <folder>]';
const options = { to: { type: 'string' } } as const;

export const backup: Job = {
  usage,
  prepare: (args, { DATA_DIR }) => {
    const { to = join(DATA_DIR, 'backups') } = argumentsOf(usage, { args, options }).values;
    return (place) => keep(place, to);
  },
};

async function keep({ store, clock, print }: Place, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const at = clock();
  const path = join(folder, `register-${at.replaceAll(/[:.]/g, '-')}.jsonl.gz`);
  const rows = await writeBackup(store, `${path}.part`, at);
  const flaws = await triedOut(`${path}.part`, print);
  if (flaws > 0) {
    print(`The copy does not hold; it is left at ${path}.part.`);
    return 1;
  }
  renameSync(`${path}.part`, path);
  print(`${rows} rows are kept in ${path}, put back into an empty register and verified.`);
  return 0;
}

/** Into a register of its own, which is thrown away. */
async function triedOut(path: string, print: (line: string) => void): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-backup-'));
  const copy = await open(`file:${join(folder, 'register.db')}`);
  try {
    await copy.putBack((await readBackup(path)).rows);
    return await tellFlaws(copy, { kept: [], tell: print });
  } finally {
    await copy.close();
    rmSync(folder, { recursive: true });
  }
}
