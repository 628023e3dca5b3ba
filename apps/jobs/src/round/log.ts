/** One line of the log: what happened, to what. */
export type Entry = { event: string; [what: string]: unknown };
export type Log = (entry: Entry) => void;
