import { type Change, create, remove } from '../kit/change.ts';
import { type Issue, Refusal } from '../kit/refusal.ts';
import { demand } from '../permission/permission.ts';
import { unexplained } from '../policy-text/unexplained.ts';
import { type Asked, actorOf } from './asked.ts';
import { type Compared, compare, unanswered } from './compare.ts';
import { unsaidScope } from './data-scope.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { flaws, noticeMissing } from './flaw.ts';
import { inStatus, move, withEditor } from './step.ts';

/** A draft becomes something to decide on: complete, consistent, every changed sentence explained. */
export function submit(dossier: Dossier, asked: Asked): Change[] {
  demand(asked.by, 'submit');
  const { version } = dossier;
  inStatus(version, 'draft');
  const compared = compare(dossier);
  const issues = [
    ...flaws(dossier),
    ...noticeMissing(dossier, compared),
    ...pointless(dossier, compared, asked.now),
    ...unexplainedText(dossier, compared),
    ...unsaidScope(dossier, compared, asked.now),
  ];
  if (issues.length) throw new Refusal(issues);
  const submitted = { submittedBy: actorOf(asked.by), submittedAt: asked.now };
  return [
    // Whoever once submitted it stays among those who touched it, even if another one submits it again.
    move(version, { status: 'in-review', ...submitted, editors: withEditor(version, asked) }),
    ...recorded(dossier, compared, asked),
  ];
}

/** The differences as records, in place of those that stood before; consent is given anew in each review. */
function recorded(dossier: Dossier, compared: readonly Compared[], asked: Asked): Change[] {
  const version = dossier.version.id;
  return [
    ...dossier.differences.map((each) => remove('change', each.id)),
    ...compared.map((each) => create('change', asked.newId('change'), { ...each, ...unanswered, version })),
  ];
}

function pointless({ version, predecessor }: Dossier, compared: readonly Compared[], now: string): Issue[] {
  const issues: Issue[] = [];
  if (predecessor?.version.text === version.text && !compared.length) {
    const message = 'Nothing differs from the version before.';
    issues.push({ code: 'nothing-differs', field: null, message });
  }
  if (version.chosenAt !== null && version.chosenAt <= now) {
    issues.push({ code: 'chosen-past', field: 'chosenAt', message: 'The chosen instant is past.' });
  }
  return issues;
}

function unexplainedText(dossier: Dossier, compared: readonly Compared[]): Issue[] {
  const { predecessor, version, statements, marks } = dossier;
  if (!predecessor) return [];
  const left = unexplained(predecessor.version.text, version.text ?? '', {
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
