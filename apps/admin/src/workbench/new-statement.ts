import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { plainWords } from '@privacy-register/schema/policy-text/plain-words';
import { sectionAt } from '@privacy-register/schema/policy-text/section';
import type { Stretch } from '../source-text/stretch.ts';

type File = { version: { id: string }; statements: readonly { order: number }[] };
type Asked = { file: File; text: string; words: Stretch };

/** The address of the form of a new statement that begins with words of the text, and is linked to them. */
export function newStatementAt({ file, text, words: { start, end } }: Asked): string {
  const { version, statements } = file;
  const source = {
    version: version.id,
    order: Math.max(0, ...statements.map((each) => each.order)) + 1,
    section: sectionAt(text, start)?.title || null,
    summary: plainWords(text.slice(start, end)),
    passages: [passageOf(text, start, end)],
  };
  return `/statement/create?${new URLSearchParams({ source: JSON.stringify(source), back: 'text' })}`;
}
