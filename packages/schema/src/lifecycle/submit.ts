import { type Change, create, remove } from '../kit/change.ts';
import { type Issue, Refusal } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import { unexplained } from '../policy-text/unexplained.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { type Asked, actorOf } from './asked.ts';
import { type Compared, compare } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { needsNotice } from './materiality.ts';
import { inStatus, move } from './step.ts';

/** A draft becomes something to decide on: complete, consistent, every changed sentence explained. */
export function submit(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'submit');
  const { version } = dossier;
  inStatus(version, 'draft');
  const compared = compare(dossier);
  const issues = [
    ...incomplete(dossier, compared, asked),
    ...inconsistent(dossier),
    ...unexplainedText(dossier, compared),
  ];
  if (issues.length) throw new Refusal(issues);
  return [
    move(version, { status: 'in-review', submittedBy: actorOf(asked.by), submittedAt: asked.now }),
    ...record(dossier, compared, asked),
  ];
}

/** The differences as records, in place of those that stood before. */
export function record(dossier: Dossier, compared: readonly Compared[], asked: Asked): Change[] {
  const { version } = dossier;
  return [
    ...dossier.differences.map((each) => remove('change', each.id)),
    ...compared.map((each) => create('change', asked.newId('change'), { ...each, version: version.id })),
  ];
}

function incomplete(dossier: Dossier, compared: readonly Compared[], asked: Asked): Issue[] {
  const { version, predecessor } = dossier;
  const issues: Issue[] = [];
  const missing = (field: string, message: string) => issues.push({ code: 'missing', field, message });
  if (!version.text?.trim()) missing('text', 'The version has no text.');
  if (!dossier.statements.length) missing('statements', 'The version has no statements.');
  const sameText = predecessor?.version.text === version.text;
  if (predecessor && sameText && !compared.length) {
    issues.push({
      code: 'nothing-differs',
      field: null,
      message: 'Nothing differs from the version before.',
    });
  }
  if (needsNotice(dossier, compared) && !version.noticeText?.trim()) {
    missing('noticeText', 'A material change needs the text of its notice.');
  }
  if (version.chosenAt !== null && version.chosenAt <= asked.now) {
    issues.push({ code: 'chosen-past', field: 'chosenAt', message: 'The chosen instant is past.' });
  }
  return issues;
}

function inconsistent({ statements, version }: Dossier): Issue[] {
  const contents = statements.map(contentOf);
  return contents.flatMap((each) =>
    checkStatement(each, contents, version.text ?? '').map((issue) => ({
      ...issue,
      field: `statements.${each.key}${issue.field ? `.${issue.field}` : ''}`,
    })),
  );
}

function unexplainedText(dossier: Dossier, compared: readonly Compared[]): Issue[] {
  const { predecessor, version, statements, marks } = dossier;
  if (!predecessor) return [];
  const left = unexplained(predecessor.version.text ?? '', version.text ?? '', {
    statementsBefore: predecessor.statements.map(contentOf),
    statementsAfter: statements.map(contentOf),
    differences: compared,
    marksBefore: predecessor.marks,
    marks,
  });
  return left.map(({ start, text }) => ({
    code: 'text-unexplained',
    field: `text.${start}`,
    message: `No changed statement and no mark explains this change of the text: "${text}"`,
  }));
}
