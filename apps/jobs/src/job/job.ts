import type { Settings } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import type { Log } from '../round/log.ts';

/** Something that is done once, from the command line. */
export type Job = {
  /** As it is typed, with its flags. */
  usage: string;
  /** Understands its arguments before anything is opened, or says what it doesn't understand. */
  prepare: (args: string[], settings: Settings) => Run;
};

/** Answers the exit code: 0, or 1 where something needs a person. */
export type Run = (place: Place) => Promise<number>;

/** What a job works with; everything outside of it comes in here. */
export type Place = {
  store: Store;
  settings: Settings;
  clock: () => string;
  /** For machines, a line an event. */
  log: Log;
  /** For whoever typed the command. */
  print: (line: string) => void;
  stopping: AbortSignal;
};
