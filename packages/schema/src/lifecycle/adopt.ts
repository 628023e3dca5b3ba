/** What was said before the register began: observed, and perhaps adopted as our own. */
import { differences } from '../difference/differences.ts';
import { type Change, create, update } from '../kit/change.ts';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import { findPassage } from '../policy-text/find-passage.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Statement } from '../record/statement.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import { type Asked, actorOf } from './asked.ts';
import { refuseOwnWork } from './consent.ts';
import { type Dossier, openVersion, type PolicyState } from './dossier.ts';
import { dossierHash } from './dossier-hash.ts';
import { contentOf, copies, type Model } from './draft.ts';
import { flaws } from './flaw.ts';
import { frozen } from './frozen.ts';
import type { Requested } from './pair.ts';
import { inStatus } from './step.ts';

/** A draft made of the latest observed version; it takes effect by the paired step `adopt`, without notice. */
export function draftAdoption(
  state: PolicyState,
  model: NonNullable<Model>,
  text: string,
  asked: Asked,
): Change[] {
  demand(asked.by, 'adopt');
  inStatus(model.version, 'observed');
  refuseEarlier(model.version, state.versions);
  if (openVersion(state.versions)) refuse('draft-open', 'A draft of this policy is open.', 'policy');
  const id = asked.newId('policy-version');
  const values = {
    policy: state.policy.id,
    status: 'draft',
    base: model.version.id,
    text,
    editors: [actorOf(asked.by)],
  };
  const statements = model.statements.map((each) => pointingInto(text, each));
  return [
    update('policy', state.policy),
    create('policy-version', id, values),
    ...copies({ ...model, statements, marks: [] }, id, asked),
  ];
}

/** In force from now on, with the clause it always had: nothing changes, so nothing waits. */
export function adopted(dossier: Dossier, approval: Requested, asked: Asked): Change[] {
  const { version, versions, adopting, predecessor } = dossier;
  inStatus(version, 'draft');
  if (!adopting)
    return refuse('wrong-status', 'Only a draft made of an observed version is adopted.', 'base');
  if (predecessor) refuse('authored-already', 'This policy has versions of its own by now.');
  refuseEarlier(adopting.version, versions);
  const issues = [...flaws(dossier), ...departures(dossier, adopting.statements)];
  if (issues.length) throw new Refusal(issues);
  if (approval.askedBy !== actorOf(asked.by)) refuseOwnWork(dossier, asked);
  if (approval.dossierHash !== adoptionHash(dossier, asked.now)) {
    refuse('approval-stale', 'This draft has been changed since its adoption was asked for.');
  }
  const atOnce = { ...dossier, version: { ...version, chosenAt: null } };
  return frozen(atOnce, { compared: [], ground: 'adopted', notice: null }, asked);
}

/** What is asked to be adopted is what is adopted. */
export const adoptionHash = (dossier: Dossier, now: string) => dossierHash(dossier, [], now);

/** Another text has other offsets; a passage that is not found again has to be pointed out anew. */
function pointingInto(text: string, statement: Statement): Statement {
  const passages = statement.passages.flatMap((passage) => {
    const found = findPassage(text, passage);
    return found.state === 'lost' ? [] : [{ ...passage, start: found.start, end: found.end }];
  });
  return { ...statement, passages };
}

function refuseEarlier(version: PolicyVersion, versions: readonly PolicyVersion[]): void {
  const later = versions.some(
    (each) => each.status === 'observed' && (each.number ?? 0) > (version.number ?? 0),
  );
  if (later) refuse('observed-later', 'A later version was observed: adopt that one.', 'base');
}

/** Where it stands in the text may differ; what it says may not. */
function departures({ statements, vocabulary }: Dossier, observed: readonly Statement[]): Issue[] {
  const found = differences(
    observed.map(contentOf),
    statements.map(contentOf),
    ancestorsIn(vocabulary.terms),
  );
  return found
    .filter(({ facet }) => !['passages', 'section', 'order'].includes(facet))
    .map(({ statementKey, facet }) => ({
      code: 'adoption-differs',
      field: `statements.${statementKey}.${facet}`,
      message: 'An adopted version says what was observed; change it by a version of its own.',
    }));
}
