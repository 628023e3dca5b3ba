import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { Term } from './term.ts';

/** What every dialog about a term is told. */
export type DialogProps = {
  type: RecordType;
  term: Term;
  terms: readonly Term[];
  onClose: () => void;
  /** With the term to be shown then. */
  onDone: (id: string) => void;
};
