/** The job "evidence": all that the register holds of one notice, as a file to be handed on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf } from '@privacy-register/db/evidence/gather';
import { verifierProgram } from '@privacy-register/db/evidence/verifier-program';
import { Misuse } from '@privacy-register/db/misuse';
import { evidenceFiles } from '@privacy-register/documents/evidence/evidence-files';
import { evidenceZip } from '@privacy-register/documents/evidence/evidence-zip';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';

const usage = 'evidence <notice id> [--to <folder>]';
const options = { to: { type: 'string' } } as const;

export const evidence: Job = {
  usage,
  prepare: (args, { DATA_DIR }) => {
    const { positionals, values } = argumentsOf(usage, { args, options, allowPositionals: true });
    const [notice, ...more] = positionals;
    if (notice === undefined || more.length) throw new Misuse(`Name one notice. Its form: ${usage}.`);
    return (place) => keep(place, { notice, folder: values.to ?? join(DATA_DIR, 'evidence') });
  },
};

async function keep(
  { store, settings, print }: Place,
  { notice, folder }: { notice: string; folder: string },
): Promise<number> {
  const found = await evidenceOf(store, { notice, mostEntries: Number.POSITIVE_INFINITY });
  if (!found) {
    print(`There is no notice ${notice}.`);
    return 1;
  }
  const surroundings = { verifier: verifierProgram(), publicUrl: settings.PUBLIC_URL };
  const path = join(folder, `evidence-${notice}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, evidenceZip(evidenceFiles(found, surroundings)), { mode: 0o600 });
  print(`The evidence is in ${path}.`);
  return 0;
}
