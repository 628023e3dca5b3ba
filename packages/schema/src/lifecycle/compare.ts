/** What a version changes, against the version that will be in force just before it. */
import { differences } from '../difference/differences.ts';
import { hashOf } from '../kit/canonical.ts';
import { classify } from '../material-rule/classify.ts';
import { wordsBeside } from '../policy-text/words-beside.ts';
import type { Difference } from '../record/difference.ts';
import type { SnapshotDifference } from '../snapshot/snapshot.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';

/** What the approver says to a class that was lowered. */
type Answer = Pick<Difference, 'consentedBy' | 'keptBy' | 'answerReason'>;
export const unanswered: Answer = { consentedBy: null, keptBy: null, answerReason: null };
type Judgement = Pick<Difference, 'overruledTo' | 'overruledReason' | 'overruledBy'> & Answer;
export type Compared = SnapshotDifference & Pick<Difference, 'order'> & Judgement;

/** What a comparison rests on: less than a dossier. */
export type Comparable = Pick<Dossier, 'version' | 'statements' | 'marks' | 'differences' | 'rules'> & {
  predecessor: Omit<NonNullable<Dossier['predecessor']>, 'sha256'> | null;
  vocabulary: Pick<Dossier['vocabulary'], 'terms'>;
};

/** An overruling of before stays with its difference as long as that difference is the same. */
export function compare(dossier: Comparable): Compared[] {
  if (!dossier.predecessor) return [];
  const before = dossier.predecessor.statements.map(contentOf);
  const after = dossier.statements.map(contentOf);
  const said = differences(before, after, ancestorsIn(dossier.vocabulary.terms));
  return [...said, ...wordsAlone(dossier, said)].map((difference, order) => ({
    ...difference,
    ...classify(difference, dossier.rules),
    order,
    ...overruling(dossier.differences, difference),
  }));
}

/** Sentences that changed while no statement did: they are classed too, whatever a mark says of them. */
function wordsAlone(dossier: Comparable, said: ReturnType<typeof differences>) {
  const { predecessor, version, statements, marks } = dossier;
  if (!predecessor) return [];
  return wordsBeside(predecessor.version.text ?? '', version.text ?? '', {
    statementsBefore: predecessor.statements.map(contentOf),
    statementsAfter: statements.map(contentOf),
    differences: said,
    marksBefore: predecessor.marks,
    marks,
  });
}

const identity = ({ statementKey, sort, facet, before, after }: Identity) =>
  hashOf({ statementKey, sort, facet, before, after });
type Identity = Pick<SnapshotDifference, 'statementKey' | 'sort' | 'facet' | 'before' | 'after'>;

function overruling(stored: readonly Difference[], found: Identity): Judgement {
  const same = stored.find((each) => identity(each) === identity(found));
  if (!same) return { overruledTo: null, overruledReason: null, overruledBy: null, ...unanswered };
  const { overruledTo, overruledReason, overruledBy, consentedBy, keptBy, answerReason } = same;
  return { overruledTo, overruledReason, overruledBy, consentedBy, keptBy, answerReason };
}
