/** What the model privacy form is made from: one version, and the answers that it gives. */
import type { PracticeAnswer, Question } from '@privacy-register/schema/practice/question';
import { glbaReasons } from '@privacy-register/schema/record/words';
import type { Records } from '@privacy-register/schema/records';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';

export type GlbaReason = NonNullable<Records['purpose']['glbaReason']>;
type Asked = Pick<Question, 'activity'> & Partial<Question>;

export type Facts = {
  reading: Reading;
  /** The truth table of practices, for this version and its customers. */
  ask: (question: Asked) => PracticeAnswer;
  /** By key, the purpose that stands for a reason of the form; none where the register has no such purpose. */
  purposeOf: (reason: GlbaReason) => string | null;
  entities: readonly Pick<Records['legal-entity'], 'id' | 'name' | 'kind' | 'financial'>[];
};

/** Statements of a kind that say something, be it that something is not so. */
export function saidOf({ reading }: Facts, kind: SnapshotStatement['kind']): SnapshotStatement[] {
  return reading.statements.filter((said) => said.kind === kind && said.modality !== 'not-stated');
}

export const keysOf = (statements: readonly SnapshotStatement[]): string[] =>
  statements.map(({ key }) => key);

/** Keys of the terms that ids name. */
export const termKeys = ({ reading }: Facts, ids: readonly string[]): string[] =>
  ids.map((id) => reading.terms[id]?.key ?? id);

/** Whether one of the terms is this one, or lies below it. */
export function isWithin({ reading }: Facts, ids: readonly string[], key: string): boolean {
  const terms = ids.flatMap((id) => reading.terms[id] ?? []);
  return terms.some((term) => term.key === key || term.ancestors.includes(key));
}

/** Whether it speaks of this reason of the form: a narrower purpose may be another reason of its own. */
export function isForReason(facts: Facts, { purposes }: SnapshotStatement, reason: GlbaReason): boolean {
  const purpose = facts.purposeOf(reason);
  const others = glbaReasons.flatMap((each) => (each === reason ? [] : (facts.purposeOf(each) ?? [])));
  return purposes.some((id) => {
    const isOfAnother = others.some(
      (other) => other !== purpose && isBelow(facts, other, purpose) && isWithin(facts, [id], other),
    );
    return purpose !== null && isWithin(facts, [id], purpose) && !isOfAnother;
  });
}

function isBelow({ reading }: Facts, key: string, wide: string | null): boolean {
  const term = Object.values(reading.terms).find((each) => each.key === key);
  return wide !== null && (term?.ancestors.includes(wide) ?? false);
}
