/** The job "restore": a backup into an empty register, on either database. */
import { readBackup } from '@privacy-register/db/backup/file';
import { Misuse } from '@privacy-register/db/misuse';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { tellFlaws } from '../proof/verify.ts';

const usage = 'restore <file>';

export const restore: Job = {
  usage,
  prepare: (args) => {
    const [file, ...more] = argumentsOf(usage, { args, options: {}, allowPositionals: true }).positionals;
    if (file === undefined || more.length) throw new Misuse(`Name one file. The form: ${usage}.`);
    return (place) => putBack(place, file);
  },
};

async function putBack({ store, print }: Place, file: string): Promise<number> {
  try {
    const { at, rows } = await readBackup(file);
    await store.putBack(rows);
    if ((await tellFlaws(store, { kept: [], tell: print })) > 0) return 1;
    print(`${rows.length} rows of ${at} are back, and fit the audit chain.`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { message } of error.issues) print(message);
    return 1;
  }
}
