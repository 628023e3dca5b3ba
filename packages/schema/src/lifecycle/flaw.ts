/** What keeps a version from being put before others: it is incomplete, or contradicts itself. */
import type { Issue } from '../kit/refusal.ts';
import { lacksCalendar, usesBusinessDays } from '../notice-period/terms.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { promises } from './clause.ts';
import type { Compared } from './compare.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { needsNotice } from './materiality.ts';

type Said = Pick<Dossier, 'policy' | 'version' | 'statements'>;

export function flaws(said: Said): Issue[] {
  const { version, statements } = said;
  return [
    ...(version.text?.trim() ? [] : [missing('text', 'The version has no text.')]),
    ...(statements.length ? [] : [missing('statements', 'The version has no statements.')]),
    ...contradictions(said),
    ...uncountable(said),
    ...unpaired(said),
  ];
}

export function noticeMissing({ version }: Said, compared: readonly Compared[]): Issue[] {
  if (!needsNotice(compared) || version.noticeText?.trim()) return [];
  return [missing('noticeText', 'A material change needs the text of its notice.')];
}

function contradictions({ statements, version }: Said): Issue[] {
  const contents = statements.map(contentOf);
  return contents.flatMap((each) =>
    checkStatement(each, contents, version.text ?? '').map((issue) => ({
      ...issue,
      message: `Statement "${each.key}": ${issue.message}`,
      field: `statements.${each.key}${issue.field ? `.${issue.field}` : ''}`,
    })),
  );
}

/** A promise that cannot be counted would leave every later change waiting for ever. */
function uncountable({ statements }: Said): Issue[] {
  return promises(statements).flatMap(({ statementKey, terms }): Issue[] => {
    const field = `statements.${statementKey}.terms.change`;
    if (usesBusinessDays(terms) && terms.boundary === 'exact-duration') {
      const message = 'Business days have no length in hours to be counted exactly.';
      return [{ code: 'unit-not-supported', field: `${field}.boundary`, message }];
    }
    if (!lacksCalendar(terms)) return [];
    const message = 'Say whose holidays are no business days.';
    return [{ code: 'calendar-missing', field: `${field}.calendar`, message }];
  });
}

/** Editions in several languages share number and instant; one that went alone would break that. */
function unpaired({ policy }: Said): Issue[] {
  if (policy.translationOf === null) return [];
  const message = 'Posting the editions of a policy together comes with a later release.';
  return [{ code: 'translation-not-supported', field: 'translationOf', message }];
}

const missing = (field: string, message: string): Issue => ({ code: 'missing', field, message });
