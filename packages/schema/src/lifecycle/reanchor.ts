import { type Change, update } from '../kit/change.ts';
import { findPassage } from '../policy-text/find-passage.ts';
import { type Passage, passageOf } from '../policy-text/passage.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';

type Mark = Records['text-mark'];
type Edited = { before: string; after: string; statements: readonly Statement[]; marks: readonly Mark[] };

/** When a text is edited, passages and marks follow their words; what cannot be found stays, and is told at submit. */
export function reanchor({ before, after, statements, marks }: Edited): Change[] {
  const follow = (passage: Passage) => moved(after, passage);
  const said = statements.flatMap((each) => {
    const passages = each.passages.map(follow);
    const isSame = passages.every((passage, at) => passage === each.passages[at]);
    return isSame ? [] : [update('statement', each, { passages })];
  });
  const marked = marks.flatMap((each) => {
    if (each.end <= each.start || each.end > before.length) return [];
    const { start, end } = moved(after, passageOf(before, each.start, each.end));
    return start === each.start && end === each.end ? [] : [update('text-mark', each, { start, end })];
  });
  return [...said, ...marked];
}

function moved(text: string, passage: Passage): Passage {
  const found = findPassage(text, passage);
  return found.state === 'moved' ? { ...passageOf(text, found.start, found.end) } : passage;
}
