/** The verbs of a version: what each asks for, and what it says it will do. */
import type { Verb } from '@privacy-register/schema/permission/permission';
import type { VerbDocument } from '../verb/verb.ts';

type Asked = 'comment' | 'reason' | 'text' | 'at' | 'moment';
export type VersionVerb = VerbDocument & {
  step: Verb | 'choose';
  label: string;
  done: string;
  asks: readonly Asked[];
  says: string;
  /** Another person has to grant it. */
  isPaired?: boolean;
  /** Shows where it leads: the sites and the date. */
  isDated?: boolean;
  isMain?: boolean;
  tone?: 'error';
};
