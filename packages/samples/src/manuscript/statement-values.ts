import { inputOf } from '@privacy-register/schema/kit/record-type';
import { sectionAt } from '@privacy-register/schema/policy-text/section';
import { records } from '@privacy-register/schema/records';
import type { IdOf } from './naming.ts';
import { quotation } from './quotation.ts';
import { references } from './references.ts';
import type { Manuscript } from './said.ts';

type Values = Record<string, unknown>;
const input = inputOf(records.statement, 'create');

/** The statements of a manuscript as values of records, each with its place in the text. */
export function statementValues({ text, statements }: Manuscript, version: string, idOf: IdOf): Values[] {
  return statements.map(({ quotes, ...said }) => {
    const passages = quotes.map((quote) => quotation(text, quote));
    const section = sectionAt(text, passages[0]?.start ?? text.length)?.title ?? null;
    return input.parse({ ...said, ...references(said, idOf), version, section, passages });
  });
}
