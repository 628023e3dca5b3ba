import { blocks } from './block.ts';
import { plainWords } from './plain-words.ts';

export type Section = { title: string; level: number; start: number; end: number };

/** The sections of a text, each up to the next heading of any level; words before the first have no title. */
export function sections(text: string): Section[] {
  const all = blocks(text);
  const headings = all.filter(({ kind }) => kind === 'heading');
  const titled = headings.map(({ start, end, level }, place) => ({
    title: plainWords(text.slice(start, end)),
    level,
    start: lineStart(text, start),
    end: lineStart(text, headings[place + 1]?.start ?? text.length),
  }));

  const opening = all[0]?.kind === 'heading' || all.length === 0;
  if (opening) return titled;
  return [{ title: '', level: 0, start: 0, end: titled[0]?.start ?? text.length }, ...titled];
}

/** The section that holds an offset; null before any words. */
export function sectionAt(text: string, offset: number): Section | null {
  return sections(text).find(({ start, end }) => start <= offset && offset < end) ?? null;
}

function lineStart(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
