import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { sentence } from '../language/say.ts';

const words: Record<string, string> = {
  'not-stated': sentence('not stated'),
  conflicting: sentence('conflicting'),
  'too-general': sentence('too general'),
  'too-few': sentence('too few'),
  'not-allowed': sentence('not allowed'),
};

/** Why a fact is missing, from the API's `TOO_FEW`. */
export const whyInWords = (why: string): string => words[kebab(why)] ?? kebab(why);
