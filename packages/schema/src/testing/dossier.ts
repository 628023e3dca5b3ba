/** Dossiers of a register in memory, as the store reads them. */
import {
  type Dossier,
  type PolicyState,
  predecessorOf,
  type Vocabulary,
  versionsBefore,
} from '../lifecycle/dossier.ts';
import type { Model } from '../lifecycle/draft.ts';
import { applicableRules } from '../material-rule/applicable-rules.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { isSnapshot } from '../snapshot/snapshot.ts';
import type { World } from './world.ts';

export function stateIn(world: World): PolicyState {
  const [policy] = world.all('policy');
  if (!policy) throw new Error('No policy');
  return {
    policy,
    versions: world.all('policy-version').filter((each) => each.status !== 'archived'),
    coverage: world.all('coverage'),
    platforms: world.all('platform'),
    publishers: world.all('legal-entity').filter((each) => policy.publishers.includes(each.id)),
  };
}

export function dossierIn(world: World, versionId: string, now: string): Dossier {
  const state = stateIn(world);
  const version = world.get('policy-version', versionId);
  const { statements, marks } = modelIn(world, version);
  const before = predecessorOf(versionsBefore(state.versions, version), now);
  const base = state.versions.find((each) => each.id === version.base && each.status === 'observed');
  const isOf = (each: { version: string | null }) => each.version === version.id;
  const notices = world.all('change-notice').filter(isOf);
  const observed = state.versions.filter((each) => each.status === 'observed');
  return {
    ...state,
    version,
    statements,
    marks,
    snapshot: snapshotIn(world, version.id)?.content ?? null,
    predecessor: before && {
      ...modelIn(world, before),
      sha256: snapshotIn(world, before.id)?.sha256 ?? '',
    },
    adopting: base ? modelIn(world, base) : null,
    observed: observed.flatMap((each) => modelIn(world, each).statements),
    differences: world.all('change').filter(isOf),
    notices,
    postings: world.all('posting').filter((each) => notices.some(({ id }) => id === each.notice)),
    incidents: world.all('incident').filter(isOf),
    approvals: world.all('approval').filter(isOf),
    rules: applicableRules(world.all('material-rule'), now),
    closures: world.all('closure'),
    vocabulary: vocabularyIn(world),
  };
}

export function modelIn(world: World, version: PolicyVersion): NonNullable<Model> {
  const statements = world.all('statement').filter((each) => each.version === version.id);
  const marks = world.all('text-mark').filter((each) => each.version === version.id);
  return { version, statements, marks };
}

export function snapshotIn(world: World, versionId: string) {
  const found = world.all('snapshot').find((each) => each.version === versionId);
  if (!found || !isSnapshot(found.content)) return null;
  return { sha256: found.sha256, content: found.content };
}

const vocabularyIn = (world: World): Vocabulary => ({
  terms: [
    ...world.all('data-category'),
    ...world.all('collection-method'),
    ...world.all('purpose'),
    ...world.all('party'),
  ],
  entities: world.all('legal-entity'),
  affiliations: world.all('affiliation'),
});
