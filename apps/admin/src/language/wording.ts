/** react-admin's own words, the names of the record types, and the sentences of the screens. */
import { records } from '@privacy-register/schema/records';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { dictionaryOf } from './dictionary.ts';
import { keepLanguage } from './kept.ts';
import { isLanguage, type Language, languages } from './languages.ts';

export async function wordingIn(first: Language): Promise<I18nProvider> {
  const loaded = await messagesOf(first);
  const provider = polyglotI18nProvider(
    (locale) => (locale === first ? loaded : messagesOf(isLanguage(locale) ? locale : 'en')),
    first,
    [...languages],
    { allowMissing: true },
  );
  return {
    ...provider,
    translate: (key, options) => withOwn(provider.translate(key, options), options?.own),
    changeLocale: async (locale, options) => {
      await provider.changeLocale(locale, options);
      if (isLanguage(locale)) keepLanguage(locale);
    },
  };
}

/** The register's own words behind a sentence about a code, where they tell more. */
const withOwn = (said: string, own: unknown) =>
  typeof own === 'string' && said !== own ? `${said} (${own})` : said;

async function messagesOf(language: Language): Promise<TranslationMessages> {
  const [framework, dictionary] = await Promise.all([frameworkIn(language), dictionaryOf(language)]);
  const said = (sentence: string) => dictionary[sentence] ?? sentence;
  const named = Object.entries(records).map(([name, { label, plural }]) => [
    name,
    { name: `${said(label)} |||| ${said(plural)}` },
  ]);
  return { ...dictionary, ...framework, resources: Object.fromEntries(named) };
}

async function frameworkIn(language: Language): Promise<TranslationMessages> {
  if (language === 'es') return (await import('./spanish-framework.ts')).spanishFramework;
  if (language === 'fr') return (await import('ra-language-french')).default;
  return english;
}
