import { type Change, create, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import { type Asked, actorOf } from './asked.ts';
import { openVersion, type PolicyState } from './dossier.ts';
import { inStatus, move } from './step.ts';

export type Model = { version: PolicyVersion; statements: Statement[]; marks: Records['text-mark'][] } | null;

/** A draft is a copy of the latest version, keys kept, so that every difference can be told. */
export function draft(state: PolicyState, model: Model, asked: Asked): Change[] {
  demand(asked.by, 'draft');
  if (openVersion(state.versions)) refuse('draft-open', 'A draft of this policy is open.', 'policy');
  const id = asked.newId('policy-version');
  return [
    update('policy', state.policy),
    create('policy-version', id, {
      policy: state.policy.id,
      status: 'draft',
      base: model?.version.id ?? null,
      text: model?.version.text ?? '',
      editors: [actorOf(asked.by)],
    }),
    ...copies(model, id, asked),
  ];
}

export function discard(version: PolicyVersion, asked: Asked): Change[] {
  demand(asked.by, 'discard');
  inStatus(version, 'draft');
  return [move(version, { status: 'archived' })];
}

export function copies(model: Model, version: string, asked: Asked): Change[] {
  if (!model) return [];
  return [
    ...model.statements.map((each) =>
      create('statement', asked.newId('statement'), { ...contentOf(each), version }),
    ),
    ...model.marks.map((each) =>
      create('text-mark', asked.newId('text-mark'), { ...contentOf(each), version }),
    ),
  ];
}

/** What a record says, without whose it is and what the register keeps about it. */
export function contentOf<R extends Statement | Records['text-mark' | 'change']>(record: R) {
  const { id, revision, createdAt, createdBy, updatedAt, updatedBy, archivedAt, version, ...content } =
    record;
  return content;
}
