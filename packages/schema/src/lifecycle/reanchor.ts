import { type Change, update } from '../kit/change.ts';
import { findPassage } from '../policy-text/find-passage.ts';
import { anchorOf, type Passage } from '../policy-text/passage.ts';
import type { Statement } from '../record/statement.ts';
import type { Records } from '../records.ts';

type Mark = Records['text-mark'];
type Edited = { before: string; after: string; statements: readonly Statement[]; marks: readonly Mark[] };

/** When a text is edited, passages and marks follow their words; what cannot be found stays, and is told at submit. */
export function reanchor(edited: Edited): Change[] {
  const { statements, marks } = followed(edited);
  const said = statements.flatMap((each, at) =>
    each === edited.statements[at] ? [] : [update('statement', each, { passages: each.passages })],
  );
  const marked = marks.flatMap((each, at) => {
    const { start, end } = each;
    return each === edited.marks[at] ? [] : [update('text-mark', each, { start, end })];
  });
  return [...said, ...marked];
}

/** Statements and marks as they will stand once the text is saved; the same records where nothing moved. */
export function followed({ before, after, statements, marks }: Edited): {
  statements: Statement[];
  marks: Mark[];
} {
  const follow = (passage: Passage) => moved(after, passage);
  return {
    statements: statements.map((each) => {
      const passages = each.passages.map(follow);
      return passages.every((passage, at) => passage === each.passages[at]) ? each : { ...each, passages };
    }),
    marks: marks.map((each) => {
      if (each.end <= each.start || each.end > before.length) return each;
      const { start, end } = moved(after, anchorOf(before, each.start, each.end));
      return start === each.start && end === each.end ? each : { ...each, start, end };
    }),
  };
}

function moved(text: string, passage: Passage): Passage {
  const found = findPassage(text, passage);
  return found.state === 'moved' ? { ...anchorOf(text, found.start, found.end) } : passage;
}
