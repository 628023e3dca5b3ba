import { hashOf } from '@privacy-register/schema/kit/canonical';
import { type Change, create, remove, update } from '@privacy-register/schema/kit/change';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { touched } from '@privacy-register/schema/lifecycle/step';
import { markValues } from './mark-values.ts';
import type { IdOf } from './naming.ts';
import type { Manuscript } from './said.ts';
import { statementValues } from './statement-values.ts';

type Draft = Pick<Dossier, 'version' | 'statements' | 'marks'>;
type Values = Record<string, unknown>;
type Held = { id: string; revision: number; content: Values };

/** An editor's work on a draft, from what it says to what the manuscript says; what stays is not touched. */
export function rewrite(draft: Draft, manuscript: Manuscript, idOf: IdOf, asked: Asked): Change[] {
  const { version } = draft;
  const { text, notice, dataScope = null } = manuscript;
  const held = {
    statement: draft.statements.map((each) => ({ ...each, content: contentOf(each) })),
    'text-mark': draft.marks.map((each) => ({ ...each, content: contentOf(each) })),
  };
  const wanted = {
    statement: statementValues(manuscript, version.id, idOf),
    'text-mark': markValues(manuscript, version.id),
  };
  const toStatement = reconcile(held.statement, wanted.statement, 'key');
  const toMark = reconcile(held['text-mark'], wanted['text-mark'], 'sha256');

  return [
    touched(version, asked, { text, noticeText: notice, dataScope }),
    ...changes('statement', toStatement, asked),
    ...changes('text-mark', toMark, asked),
  ];
}

type Work = { gone: Held[]; kept: { held: Held; values: Values }[]; fresh: Values[] };

function reconcile(held: readonly Held[], wanted: readonly Values[], by: string): Work {
  const stands = new Map(held.map((each) => [each.content[by], each]));
  const asked = new Set(wanted.map((values) => values[by]));
  const kept = wanted.flatMap((values) => {
    const found = stands.get(values[by]);
    return found ? [{ held: found, values }] : [];
  });
  return {
    gone: held.filter((each) => !asked.has(each.content[by])),
    kept,
    fresh: wanted.filter((values) => !stands.has(values[by])),
  };
}

function changes(type: 'statement' | 'text-mark', { gone, kept, fresh }: Work, { newId }: Asked): Change[] {
  const updates = kept.flatMap(({ held, values }) => {
    const edited = Object.entries(values).filter(([name, value]) => differs(held.content, name, value));
    return edited.length ? [update(type, held, Object.fromEntries(edited))] : [];
  });
  return [
    ...gone.map(({ id }) => remove(type, id)),
    ...updates,
    ...fresh.map((values) => create(type, newId(type), values)),
  ];
}

function differs(content: Values, name: string, value: unknown): boolean {
  return name !== 'version' && hashOf(content[name]) !== hashOf(value);
}
