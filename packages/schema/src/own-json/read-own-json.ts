/** Reads a document that somebody gives us; nothing of it is trusted until it has the shape of the format. */
import type { z } from 'zod';
import { type Issue, Refusal, refuse } from '../kit/refusal.ts';
import { type OwnJson, ownJson } from './own-json.ts';

/** A request of a megabyte still holds it when it is quoted. */
export const mostCharacters = 750_000;
const mostIssues = 200;
const mostDepth = 20;

export function readOwnJson(text: string): OwnJson {
  if (text.length > mostCharacters) {
    refuse('document-too-large', `A document has at most ${mostCharacters.toLocaleString('en')} characters.`);
  }
  const document = parsed(text);
  refuseStrange(document);
  const read = ownJson.safeParse(document);
  if (read.success) return read.data;
  throw new Refusal(read.error.issues.flatMap(issuesOf).slice(0, mostIssues));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('malformed', `This is no JSON: ${error.message}`);
  }
}

/** Looks through what was parsed without calling itself, so that depth costs nothing. */
function refuseStrange(document: unknown): void {
  const waiting = [{ value: document, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > mostDepth) refuse('document-too-deep', `A document is at most ${mostDepth} levels deep.`);
    for (const [name, inner] of Object.entries(value)) {
      const field = path ? `${path}.${name}` : name;
      if (name === '__proto__') refuse('field-unknown', `There is no field ${name} here.`, field);
      waiting.push({ value: inner, path: field, depth: depth + 1 });
    }
  }
}

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys')
    return [{ code: 'invalid', field: path || null, message: issue.message }];
  return issue.keys.map((name) => {
    const field = path ? `${path}.${name}` : name;
    return { code: 'field-unknown', field, message: `There is no field ${name} here.` };
  });
}
