/** Importing into a register in memory. */
import type { Held } from '../import/held.ts';
import { planImport } from '../import/import-document.ts';
import type { Decided } from '../import/outcome.ts';
import { contentOf } from '../lifecycle/draft.ts';
import { readOwnJson } from '../own-json/read-own-json.ts';
import type { Viewer } from '../permission/viewer.ts';
import { vocabularies } from '../record/vocabulary.ts';
import { ann, asks } from './people.ts';
import type { World } from './world.ts';

export const importedAt = '2026-05-15T04:00:00.000Z';

/** Everything that keeps it from being written, or nothing and the register has it. */
export function imported(world: World, document: object, by: Viewer = ann): Decided {
  const asked = asks(by, importedAt);
  const read = readOwnJson(JSON.stringify(document));
  const plan = planImport(heldIn(world, read.policy.key), read, asked);
  world.commit(plan.changes, asked);
  return plan;
}

function heldIn(world: World, key: string): Held {
  const policy = world.all('policy').find((each) => each.key === key);
  const of = (record: { policy: string }) => record.policy === policy?.id;
  const versions = world.all('policy-version').filter(of);
  const entities = world.all('legal-entity');
  const platforms = world.all('platform');
  const coverage = world.all('coverage').filter(of);
  const publishers = entities.filter(({ id }) => policy?.publishers.includes(id));
  const marks = world.all('text-mark');
  return {
    vocabulary: {
      terms: vocabularies.flatMap(({ name }) => world.all(name)),
      entities,
      affiliations: world.all('affiliation'),
    },
    platforms,
    policies: world.all('policy'),
    sourceDocuments: world.all('source-document'),
    sourceMarks: marks.filter(({ sourceDocument }) => sourceDocument !== null),
    state: policy ? { policy, versions, coverage, platforms, publishers } : null,
    versions: versions.map((version) => ({
      version,
      statements: world
        .all('statement')
        .filter((each) => each.version === version.id)
        .map(contentOf),
      marks: marks.filter((each) => each.version === version.id),
    })),
  };
}
