import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SourceDocument } from '../record/source-document.ts';
import type { Asked } from './asked.ts';
import { isAuthored, type PolicyState } from './dossier.ts';
import { inStatus, move, withEditor } from './step.ts';

type Seen = { version: PolicyVersion; source: SourceDocument };
type Sight = { observedAt: string; sha256: string };

/** The same text was captured once more: what is known of it reaches until then. */
export function seeAgain(
  state: PolicyState,
  { version, source }: Seen,
  sight: Sight,
  asked: Asked,
): Change[] {
  demand(asked.by, 'observe');
  inStatus(version, 'observed');
  if (isAuthored(state.versions)) {
    refuse('authored-already', 'This policy has versions of its own; what they say is no longer observed.');
  }
  refuseOther(source, sight);
  const { observedAt } = sight;
  if (observedAt > asked.now) refuse('at-future', 'An observation lies in the past.', 'observedAt');
  const lastAt = version.lastObservedAt ?? version.observedAt;
  if (lastAt !== null && observedAt <= lastAt)
    refuse('not-later', `It was last observed at ${lastAt}; give a later instant.`, 'observedAt');
  refuseAnotherBetween(state.versions, version, observedAt);
  const first = version.observedAt === null ? { observedAt } : {};
  return [
    move(version, { ...first, lastObservedAt: observedAt, editors: withEditor(version, asked) }),
    update('policy', state.policy),
  ];
}

function refuseOther(source: SourceDocument, { sha256 }: Sight): void {
  if (source.sha256 === sha256) return;
  const message = `This capture has the SHA-256 ${sha256}, the text observed ${source.sha256}: another text.`;
  refuse('text-differs', `${message} Record it as an observation of its own.`, 'sha256');
}

/** A text that came back after another one stood there is a version of its own. */
function refuseAnotherBetween(
  versions: readonly PolicyVersion[],
  version: PolicyVersion,
  until: string,
): void {
  const from = version.observedAt ?? '';
  const between = versions
    .filter((each) => each.status === 'observed' && each.id !== version.id)
    .flatMap((each) => [each.observedAt, each.lastObservedAt])
    .find((at) => at !== null && at > from && at <= until);
  if (!between) return;
  refuse('observed-later', `Another text was seen at ${between}: record a new observation.`, 'observedAt');
}
