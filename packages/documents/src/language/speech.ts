/** The languages of what the public gets: the words around a text are said in the text's own, else in English. */
import { fill, type Values } from '@privacy-register/schema/sentence/sentence';
import { french } from './french.ts';
import { spanish } from './spanish.ts';

export const languages = ['en', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Says a sentence written in English; `smart_count` chooses between the forms "one |||| many". */
export type Say = (sentence: string, values?: Values) => string;
export type Speech = { language: Language; say: Say };

/** The speech of a language tag such as `es-MX`. */
export const speechIn = (tag: string): Speech => speeches[languageOf(tag)];

export function languageOf(tag: string): Language {
  const base = tag.split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}

const speeches: Record<Language, Speech> = {
  en: speechOf('en', {}),
  es: speechOf('es', spanish),
  fr: speechOf('fr', french),
};

function speechOf(language: Language, dictionary: { readonly [english: string]: string }): Speech {
  const rules = new Intl.PluralRules(language);
  const say: Say = (sentence, values = {}) => {
    const said = Object.hasOwn(dictionary, sentence) ? (dictionary[sentence] ?? sentence) : sentence;
    const [one = '', many = one] = said.split(' |||| ');
    const isOne = typeof values.smart_count !== 'number' || rules.select(values.smart_count) === 'one';
    return fill(isOne ? one : many, values);
  };
  return { language, say };
}
