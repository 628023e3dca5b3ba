/** A part of a text, by its offsets. */
export type Stretch = { start: number; end: number };
