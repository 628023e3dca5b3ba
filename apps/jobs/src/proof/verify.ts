/** The job "verify": whether the register is what its audit chain says, and the chain what was signed of it. */
import { readFileSync } from 'node:fs';
import { Misuse } from '@privacy-register/db/misuse';
import { type Flaw, inWords } from '@privacy-register/db/proof/flaw';
import { flawsIn } from '@privacy-register/db/proof/verify';
import type { Store } from '@privacy-register/db/store';
import { type Checkpoint, checkpoint } from '@privacy-register/schema/proof/checkpoint';
import { z } from 'zod';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';

const usage = 'verify [--checkpoint <file>]… [--json]';
const options = {
  checkpoint: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;

export const verify: Job = {
  usage,
  prepare: (args) => {
    const { checkpoint: files, json } = argumentsOf(usage, { args, options }).values;
    const kept = (files ?? []).flatMap(checkpointsIn);
    return (place) => run(place, { kept, isForMachines: json });
  },
};

async function run(
  { store, print }: Place,
  { kept, isForMachines }: { kept: Checkpoint[]; isForMachines: boolean },
): Promise<number> {
  const tell = (line: string, flaw: Flaw) => print(isForMachines ? JSON.stringify(flaw) : line);
  const flaws = await tellFlaws(store, { kept, tell });
  const [last] = await store.auditTrail({ order: 'newest-first', limit: 1 });
  const signed = (await store.checkpoints()).length + kept.length;
  if (flaws === 0 && !isForMachines) {
    const entries = last?.sequence ?? 0;
    print(
      `Everything fits: ${entries} entries of the audit chain, every record and picture, ${signed} checkpoints.`,
    );
  }
  return flaws ? 1 : 0;
}

type Telling = { kept: readonly Checkpoint[]; tell: (line: string, flaw: Flaw) => void };

/** How many there are; each is told as it is found. */
export async function tellFlaws(store: Store, { kept, tell }: Telling): Promise<number> {
  let found = 0;
  for await (const flaw of flawsIn(store, kept)) {
    found += 1;
    tell(inWords(flaw), flaw);
  }
  return found;
}

/** One checkpoint or a list of them, as the register publishes them. */
function checkpointsIn(file: string): Checkpoint[] {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return z.array(checkpoint).parse(Array.isArray(content) ? content : [content]);
  } catch (cause) {
    throw new Misuse(`--checkpoint: ${file} holds no checkpoint.`, { cause });
  }
}
