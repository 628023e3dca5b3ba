import type { Stretch } from '../source-text/stretch.ts';

/** What takes the place of a stretch of the text, and what is selected then. */
export type Edit = Stretch & { insert: string; select: Stretch };
/** Decides an edit from a text and what is selected in it. */
export type Format = (text: string, selection: Stretch) => Edit;

export const edited = (text: string, { start, end, insert }: Edit) =>
  text.slice(0, start) + insert + text.slice(end);
