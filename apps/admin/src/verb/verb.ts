/** The register's verbs: what plain making, changing and archiving cannot say. */

import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { ask } from '../data-provider/ask.ts';
import { refused } from '../data-provider/problem.ts';

export type VerbDocument = { mutation: string; input: string };
type Done = { done: { record: { id: string; revision: number } | null; userErrors: UserError[] } };
type Given = { done: { id: string | null; secret: string | null; userErrors: UserError[] } };

export async function takeVerb(
  { mutation, input }: VerbDocument,
  values: object,
): Promise<{ id: string } | null> {
  const document = `mutation ($input: ${input}!) {
    done: ${mutation}(input: $input) { record { id revision } userErrors { field code message } }
  }`;
  const { done } = await ask<Done>(document, { input: values });
  if (done.userErrors.length) throw refused(done.userErrors, done.record);
  return done.record;
}

/** Verbs that answer a secret, which nobody sees again. */
export async function takeSecret({ mutation, input }: VerbDocument, values: object): Promise<string> {
  const document = `mutation ($input: ${input}!) {
    done: ${mutation}(input: $input) { id secret userErrors { field code message } }
  }`;
  const { done } = await ask<Given>(document, { input: values });
  if (done.userErrors.length) throw refused(done.userErrors, null);
  return done.secret ?? '';
}
