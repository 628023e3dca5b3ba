/** The job "vocabulary": gives a register the starting terms of this edition that it lacks. */
import { lackingTerms } from '@privacy-register/samples/starting';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { startingVocabularyEdition } from '@privacy-register/schema/vocabulary/starting-vocabulary';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';

const usage = 'vocabulary [--dry-run]';
const options = { 'dry-run': { type: 'boolean', default: false } } as const;

export const vocabulary: Job = {
  usage,
  prepare: (args) => {
    const { 'dry-run': isDryRun } = argumentsOf(usage, { args, options }).values;
    return (place) => addLacking(place, isDryRun);
  },
};

async function addLacking({ store, clock, print }: Place, isDryRun: boolean): Promise<number> {
  const read = store.read(register);
  const [party, dataCategory, collectionMethod, purpose] = await Promise.all([
    read.all('party', {}),
    read.all('data-category', {}),
    read.all('collection-method', {}),
    read.all('purpose', {}),
  ]);
  const held = { party, 'data-category': dataCategory, 'collection-method': collectionMethod, purpose };
  const now = clock();
  const changes = lackingTerms(held, { newId, now });
  for (const change of changes) if (change.do === 'create') print(`${change.type} ${change.values.key}`);
  if (changes.length && !isDryRun) {
    await store.commit(changes, { at: now, by: 'register', action: 'vocabulary.extend' });
  }
  const done = isDryRun ? 'would be added' : 'added';
  print(`Edition ${startingVocabularyEdition.number} of the starting vocabulary: ${changes.length} ${done}.`);
  return 0;
}
