/** The model privacy form (12 CFR part 1016, appendix; 17 CFR part 248, appendix A to subpart A) of a version. */
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import type { Cell } from './cell.ts';
import type { LimitBox, Reached } from './contact-cells.ts';
import type { Facts, GlbaReason } from './facts.ts';
import { formCells, missingFacts } from './form-cells.ts';
import type { Limit } from './limit-cell.ts';

export type ModelForm = {
  revised: string;
  name: string;
  what: string[];
  rows: { reason: GlbaReason; isShared: boolean; limit: Limit }[];
  limitBox: LimitBox | null;
  questions: Reached;
  who: string[] | null;
  occasions: string[];
  others: string | null;
  joint: { eachForOneself: boolean } | null;
  affiliates: string;
  nonaffiliates: string;
  jointMarketing: string;
  other: string[] | null;
};

/** Refused while one cell is not stated or contradicts itself: no form is better than a wrong one. */
export function modelForm(facts: Facts): ModelForm {
  const cells = formCells(facts);
  const issues = missingFacts(cells).map(({ cell, message }) => ({
    code: 'form-incomplete',
    field: cell,
    message,
  }));
  if (issues.length) throw new Refusal(issues);
  return {
    revised: given(cells.revised),
    name: given(cells.name),
    what: given(cells.what),
    rows: cells.rows.map(({ reason, shared, limit }) => {
      return { reason, isShared: given(shared).isShared, limit: given(limit) };
    }),
    limitBox: given(cells.limitBox),
    questions: given(cells.questions),
    who: given(cells.who),
    occasions: given(cells.occasions),
    others: given(cells.others),
    joint: given(cells.joint),
    affiliates: given(cells.affiliates),
    nonaffiliates: given(cells.nonaffiliates),
    jointMarketing: given(cells.jointMarketing),
    other: given(cells.other),
  };
}

const given = <T>(cell: Cell<T>): T =>
  cell.isFilled ? cell.value : refuse('form-incomplete', 'A cell of the form is empty.');
