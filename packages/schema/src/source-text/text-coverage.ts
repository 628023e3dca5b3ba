/** How much of a text its statements explain, sentence by sentence. */
import { type Sentence, sentences } from '../policy-text/sentence.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';
import { stands } from './place-all.ts';
import type { Place } from './placement.ts';

type Explaining = { kind: Statement['kind']; passages: readonly Place[] };
type Marked = Place & { kind: Records['text-mark']['kind'] };
export type TextCoverage = {
  sentences: number;
  explained: number;
  /** Not explained by a statement, and said by a mark to need none. */
  marked: number;
  unexplained: { start: number; end: number }[];
  /** Sentences that statements of a kind explain; one that two kinds explain counts for both. */
  byKind: { kind: Statement['kind']; sentences: number }[];
};

type Said = { statements: readonly Explaining[]; marks: readonly Marked[] };

/** A place that no longer has its words explains nothing. */
export function textCoverage(text: string, { statements, marks }: Said): TextCoverage {
  const all = sentences(text);
  const places = statements.flatMap(({ kind, passages }) =>
    passages.filter((passage) => stands(passage, text)).map(({ start, end }) => ({ kind, start, end })),
  );
  const marked = marks.filter((mark) => stands(mark, text));
  const kindsOf = ({ start, end }: Sentence) =>
    new Set(places.filter((place) => place.start < end && start < place.end).map(({ kind }) => kind));

  const found = all.map((sentence) => ({ sentence, kinds: kindsOf(sentence) }));
  const open = found.filter(({ kinds }) => kinds.size === 0).map(({ sentence }) => sentence);
  const unexplained = open.filter((sentence) => !isMarked(text, sentence, marked));
  const kinds = [...new Set(found.flatMap((each) => [...each.kinds]))];
  const countOf = (kind: Statement['kind']) => found.filter((each) => each.kinds.has(kind)).length;
  return {
    sentences: all.length,
    explained: all.length - open.length,
    marked: open.length - unexplained.length,
    unexplained: unexplained.map(({ start, end }) => ({ start, end })),
    byKind: kinds
      .map((kind) => ({ kind, sentences: countOf(kind) }))
      .sort((a, b) => b.sentences - a.sentences || (a.kind < b.kind ? -1 : 1)),
  };
}

/** Marks together cover every letter and digit of it. */
function isMarked(text: string, { start, end }: Sentence, marks: readonly Marked[]): boolean {
  const left = text.slice(start, end).split('');
  for (const mark of marks) {
    if (mark.start < end && start < mark.end)
      left.fill(' ', Math.max(0, mark.start - start), Math.min(end, mark.end) - start);
  }
  return !/[\p{L}\p{N}]/u.test(left.join(''));
}
