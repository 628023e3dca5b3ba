import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { Answer } from '@privacy-register/schema/lifecycle/answer-at';
import { sentence } from '../language/say.ts';

const words: Record<Answer['basis'], string> = {
  declared: sentence('declared'),
  observed: sentence('observed'),
  inferred: sentence('inferred'),
  'last-known': sentence('last known'),
  undated: sentence('undated'),
  'no-evidence': sentence('no evidence'),
};

/** How an answer is known, from the API's `LAST_KNOWN`. */
export function basisInWords(basis: string): string {
  const word = kebab(basis);
  return Object.entries(words).find(([each]) => each === word)?.[1] ?? word;
}
