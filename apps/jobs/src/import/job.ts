/** The job "import": brings a document in the register's own JSON into the register, all of it or nothing. */
import { importInto, rehearseImport } from '@privacy-register/db/import';
import { Misuse } from '@privacy-register/db/misuse';
import { type Decided, nothing } from '@privacy-register/schema/import/outcome';
import { newId } from '@privacy-register/schema/kit/id';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';
import { readDocument } from './read-document.ts';
import { reportOf } from './report.ts';

const usage = 'import <file> [--dry-run]';
const options = { 'dry-run': { type: 'boolean', default: false } } as const;

export const importing: Job = {
  usage,
  prepare: (args) => {
    const { values, positionals } = argumentsOf(usage, { args, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length) throw new Misuse(`Name one file. The form: ${usage}.`);
    const decide = values['dry-run'] ? rehearseImport : importInto;
    const done = values['dry-run'] ? 'would be written' : 'written';
    return (place) => bring(file, { ...place, decide, done });
  },
};

type Bringing = Place & { decide: typeof importInto; done: string };

async function bring(file: string, { store, clock, print, decide, done }: Bringing): Promise<number> {
  const text = await readDocument(file);
  const asked = { by: register, now: clock(), newId, tzdata: process.versions.tz ?? null };
  const plan = await decide(store, text, asked).catch(refused);
  for (const line of reportOf(plan, done)) print(line);
  return plan.issues.length ? 1 : 0;
}

function refused(error: unknown): Decided {
  if (error instanceof Refusal) return { ...nothing, issues: error.issues };
  throw error;
}
