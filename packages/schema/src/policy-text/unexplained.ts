import type { FacetDifference } from '../difference/facet-difference.ts';
import type { SentenceDifference } from '../difference/sentence-difference.ts';
import { sentenceDifferences } from '../difference/sentence-difference.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { TextMark } from './no-fact.ts';
import { marksNoFact, marksRemoval } from './no-fact.ts';
import type { Sentence } from './sentence.ts';
import { sentences } from './sentence.ts';

/** What submit has to know to see whether the statements follow the text. */
export type Explanation = {
  statementsBefore: readonly SnapshotStatement[];
  statementsAfter: readonly SnapshotStatement[];
  differences: readonly Pick<FacetDifference, 'statementKey' | 'sort'>[];
  marksBefore: readonly TextMark[];
  marks: readonly TextMark[];
};

/** A sentence without an explanation; its offsets are in the old text if it was removed, else in the new. */
export type Unexplained = { sort: SentenceDifference['sort']; start: number; end: number; text: string };

/**
 * Sentences that changed while no statement did and nobody said that they state no fact. Without an old text
 * (null) every sentence is new, and any statement explains it.
 */
export function unexplained(before: string | null, after: string, by: Explanation): Unexplained[] {
  if (before === null) {
    const explains = explainsNew(after, by.statementsAfter, by.marks);
    return sentences(after).flatMap((sentence) => (explains(sentence) ? [] : [report('added', sentence)]));
  }

  const changed = new Set(
    by.differences.filter(({ sort }) => sort !== 'moved').map((one) => one.statementKey),
  );
  const hasChanged = ({ key }: SnapshotStatement) => changed.has(key);
  const explains = {
    new: explainsNew(after, by.statementsAfter.filter(hasChanged), by.marks),
    old: explainsOld(before, by.statementsBefore.filter(hasChanged), by),
    move: explainsMove(by),
    nothingSaid: (sentence: Sentence) => !by.statementsBefore.some((one) => says(one, sentence)),
  };

  return sentenceDifferences(before, after).flatMap((one) => {
    if (one.sort === 'removed') return explains.old(one.before) ? [] : [report('removed', one.before)];
    if (one.sort === 'moved' && explains.move(one.before, one.after)) return [];
    if (!explains.new(one.after)) return [report(one.sort, one.after)];
    if (one.sort !== 'changed' || explains.nothingSaid(one.before) || explains.old(one.before)) return [];
    return [report('removed', one.before)];
  });
}

function explainsNew(after: string, statements: readonly SnapshotStatement[], marks: readonly TextMark[]) {
  return (sentence: Sentence) =>
    statements.some((one) => says(one, sentence)) || marksNoFact(marks, after, sentence);
}

function explainsOld(before: string, statements: readonly SnapshotStatement[], by: Explanation) {
  return (sentence: Sentence) =>
    statements.some((one) => says(one, sentence)) ||
    marksNoFact(by.marksBefore, before, sentence) ||
    marksRemoval(by.marks, before, sentence);
}

/** A statement that follows its words to their new place says there what it said before. */
function explainsMove({ statementsBefore, statementsAfter }: Explanation) {
  return (before: Sentence, after: Sentence) => {
    const said = new Set(statementsBefore.filter((one) => says(one, before)).map(({ key }) => key));
    return statementsAfter.some((one) => said.has(one.key) && says(one, after));
  };
}

function says({ passages }: SnapshotStatement, { start, end }: Sentence): boolean {
  return passages.some((passage) => passage.start < end && start < passage.end);
}

function report(sort: Unexplained['sort'], { start, end, words }: Sentence): Unexplained {
  return { sort, start, end, text: words };
}
