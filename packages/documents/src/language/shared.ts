import { type Language, languageOf } from './speech.ts';

/** One answer for everybody can be kept: the language that all the policies share, else English. */
export function sharedLanguage(policies: readonly { language: string }[]): Language {
  const [first, ...others] = new Set(policies.map(({ language }) => languageOf(language)));
  return first !== undefined && others.length === 0 ? first : 'en';
}
