/** What was said before the register began: observed, and perhaps adopted as our own. */
import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { Approval } from '../record/decision.ts';
import { type Asked, actorOf } from './asked.ts';
import { compare } from './compare.ts';
import { type Dossier, nextNumber, openVersion, type PolicyState } from './dossier.ts';
import { copies, type Model } from './draft.ts';
import { frozen } from './post.ts';

type Observation = {
  sourceDocument: string;
  observedAt: string | null;
  lastObservedAt: string | null;
  lastUpdatedOn: string | null;
};

/** An observed version has a number in order of observation and never an instant in force of its own. */
export function observe(state: PolicyState, seen: Observation, asked: Asked): Change[] {
  demand(asked.by, 'observe');
  if (state.versions.some((each) => each.effectiveAt !== null)) {
    refuse('authored-already', 'This policy has versions of its own; what they say is no longer observed.');
  }
  if (seen.observedAt !== null && seen.observedAt > asked.now) {
    refuse('at-future', 'An observation lies in the past.', 'observedAt');
  }
  return [
    update('policy', state.policy, state.policy.firstPostedAt ? {} : { firstPostedAt: asked.now }),
    create('policy-version', asked.newId('policy-version'), {
      ...seen,
      policy: state.policy.id,
      status: 'observed',
      number: nextNumber(state.versions),
      editors: [actorOf(asked.by)],
    }),
  ];
}

/** A draft made of the latest observed version; it takes effect by the paired step `adopt`, without notice. */
export function draftAdoption(
  state: PolicyState,
  model: NonNullable<Model>,
  text: string,
  asked: Asked,
): Change[] {
  demand(asked.by, 'adopt');
  if (model.version.status !== 'observed')
    refuse('wrong-status', 'Only an observed version is adopted.', 'version');
  if (openVersion(state.versions)) refuse('draft-open', 'A draft of this policy is open.', 'policy');
  const id = asked.newId('policy-version');
  const values = {
    policy: state.policy.id,
    status: 'draft',
    base: model.version.id,
    text,
    editors: [actorOf(asked.by)],
  };
  return [update('policy', state.policy), create('policy-version', id, values), ...copies(model, id, asked)];
}

/** In force from now on, with the clause it always had: nothing changes, so nothing waits. */
export function adopted(dossier: Dossier, _: Approval, asked: Asked): Change[] {
  const { version, versions } = dossier;
  const base = versions.find((each) => each.id === version.base);
  if (version.status !== 'draft' || base?.status !== 'observed' || dossier.predecessor) {
    refuse(
      'wrong-status',
      'Only a draft made of an observed version is adopted, and only as the first.',
      'status',
    );
  }
  return frozen(dossier, compare({ ...dossier, predecessor: null }), 'adopted', asked);
}
