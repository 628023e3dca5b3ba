/** What a person may also ask of the API, with the session of the browser. */
import type { Person } from './person.ts';

export type Held = { id: string; revision: number };
type Payload = { record: Held | null; userErrors: { code: string; message: string }[] };

/** `verb` is a mutation with the type of its input. */
export async function done<I extends Held>(person: Person, verb: string, input: I): Promise<Held> {
  const { record, userErrors } = await answerTo(person, verb, input);
  if (!record || userErrors.length) throw new Error(`${verb}: ${JSON.stringify(userErrors)}`);
  return record;
}

/** The codes of the refusals; none where the version that the person looks at took the step. */
export async function refusalsOf(person: Person, verb: string, input: object = {}): Promise<string[]> {
  const payload = await answerTo(person, verb, { ...(await onPage(person)), ...input });
  return payload.userErrors.map(({ code }) => code);
}

async function answerTo(person: Person, verb: string, input: Held): Promise<Payload> {
  const [, mutation, type] = /^(\w+)\((\w+)\)$/.exec(verb) ?? [];
  const query = `mutation ($input: ${type}!) {
    done: ${mutation}(input: $input) { record { id revision } userErrors { code message } }
  }`;
  const { revision, ...given } = input;
  const asked = { input: { ...given, expectedRevision: revision } };
  const { done: payload } = await person.ask<{ done: Payload }>(query, asked);
  return payload;
}

async function onPage({ page, ask }: Person): Promise<Held> {
  const [id = ''] = /ver_\w+/.exec(page.url()) ?? [];
  const query = 'query ($id: ID!) { node(id: $id) { ... on PolicyVersion { id revision } } }';
  const { node } = await ask<{ node: Held }>(query, { id });
  return node;
}
