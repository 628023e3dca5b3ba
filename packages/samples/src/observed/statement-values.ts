import { inputOf } from '@privacy-register/schema/kit/record-type';
import type { Passage } from '@privacy-register/schema/policy-text/passage';
import { records } from '@privacy-register/schema/records';
import type { IdOf } from '../manuscript/naming.ts';
import { references } from '../manuscript/references.ts';
import type { ObservedDocument, Place } from './observed-document.ts';

const input = inputOf(records.statement, 'create');

/** The statements of an observed document as values of records, in the order given, ten apart. */
export function statementValues({ statements }: ObservedDocument, version: string, idOf: IdOf) {
  return statements.map(({ places, ...said }, at) =>
    input.parse({
      ...said,
      ...references(said, idOf),
      version,
      order: (at + 1) * 10,
      passages: places.map(passageAt),
    }),
  );
}

/** Without the words around it, which are the source's own. */
export const passageAt = ([start, end, sha256]: Place): Passage => ({
  start,
  end,
  sha256,
  prefix: null,
  suffix: null,
});
