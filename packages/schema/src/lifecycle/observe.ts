/** Texts that were captured before the register began, and what we record that they said. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { SourceDocument } from '../record/source-document.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { type Asked, actorOf } from './asked.ts';
import { type Dossier, isAuthored, nextNumber, type PolicyState } from './dossier.ts';
import { firstNamings, firstPosted, firstTies, observedPostings } from './first-posting.ts';
import { inStatus, move, withEditor } from './step.ts';

type Observation = {
  source: SourceDocument;
  observedAt: string | null;
  lastObservedAt: string | null;
  lastUpdatedOn: string | null;
};

/** An observed version has a number in order of observation and never an instant in force of its own. */
export function observe(state: PolicyState, { source, ...seen }: Observation, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  if (isAuthored(state.versions)) {
    refuse('authored-already', 'This policy has versions of its own; what they say is no longer observed.');
  }
  refuseImpossible(seen, asked.now);
  return [
    update('policy', state.policy, state.policy.firstPostedAt ? {} : { firstPostedAt: asked.now }),
    create('policy-version', asked.newId('policy-version'), {
      ...seen,
      sourceDocument: source.id,
      policy: state.policy.id,
      status: 'observed',
      number: nextNumber(state.versions),
      editors: [actorOf(asked.by)],
    }),
    ...firstPosted([source], asked.now),
    ...observedPostings(state, asked.now),
  ];
}

/** A document of which only the title is known, because another one names it: a policy without versions. */
export function knowByTitle(state: PolicyState, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  if (state.versions.length) {
    refuse('wrong-status', 'This policy has versions: it is known by more than its title.');
  }
  return [...firstPosted([state.policy], asked.now), ...observedPostings(state, asked.now)];
}

type Observing = Pick<Dossier, 'version' | 'versions' | 'policy' | 'vocabulary' | 'platforms' | 'coverage'>;

/**
 * Beside each change of an observed version's statements, by hand, while nothing of our own was posted; from
 * then on they are corrected by errata. `said` are the statements as they will stand, none where one goes.
 */
export function recordObserved(
  dossier: Observing,
  said: readonly SnapshotStatement[],
  asked: Asked,
): Change[] {
  const { version, versions, policy } = dossier;
  demand(asked.by, 'observe');
  inStatus(version, 'observed');
  if (isAuthored(versions)) {
    refuse(
      'observed-closed',
      'This policy has versions of its own: correct what was observed by an erratum.',
    );
  }
  return [
    move(version, { editors: withEditor(version, asked) }),
    update('policy', policy),
    ...firstNamings(said, dossier, asked.now),
    ...firstTies(said, dossier, asked.now),
  ];
}

function refuseImpossible({ observedAt, lastObservedAt }: Omit<Observation, 'source'>, now: string): void {
  if (observedAt !== null && observedAt > now) {
    refuse('at-future', 'An observation lies in the past.', 'observedAt');
  }
  if (lastObservedAt === null) return;
  if (lastObservedAt > now) refuse('at-future', 'An observation lies in the past.', 'lastObservedAt');
  if (observedAt === null || lastObservedAt < observedAt) {
    refuse('interval-empty', 'The last observation is not before the first.', 'lastObservedAt');
  }
}
