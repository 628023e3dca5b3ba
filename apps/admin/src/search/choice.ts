/** Something the palette leads to: a page, a command, or a record that was found. */
export type Snippet = { text: string; marks: { start: number; end: number }[] };
export type Choice = {
  /** The place it leads to. */
  to: string;
  group: string;
  label: string;
  note?: string | null;
  snippet?: Snippet | null;
  /** Of a text that somebody else published. */
  isObserved?: boolean;
};
