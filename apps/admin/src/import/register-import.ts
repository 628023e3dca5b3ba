import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import type { outcomes } from '@privacy-register/schema/import/outcome';
import { ask } from '../data-provider/ask.ts';

/** As the API spells it: `LEFT_OUT`. */
type Spelled<W extends string> = W extends `${infer A}-${infer B}`
  ? `${Uppercase<A>}_${Uppercase<B>}`
  : Uppercase<W>;
export type Row = { path: string; type: string; name: string; outcome: Spelled<(typeof outcomes)[number]> };
export type Outcome = {
  isWritten: boolean;
  changeCount: number;
  rows: Row[];
  /** As it is here, once it was written. */
  policy: { id: string; title: string } | null;
  userErrors: UserError[];
};

const mutation = `mutation ($input: RegisterImportInput!) {
  done: registerImport(input: $input) {
    isWritten changeCount rows { path type name outcome } policy { id title } userErrors { field code message }
  }
}`;

/** What would become of a document; nothing is written. */
export const rehearse = (document: string) => take({ document, dryRun: true });
export const bringIn = (document: string) => take({ document, dryRun: false });

const take = async (input: object) => (await ask<{ done: Outcome }>(mutation, { input })).done;
