import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { Say } from './say.ts';

const { translate } = polyglotI18nProvider(() => english, 'en', [], { allowMissing: true });

/** Says a sentence as it is written, for tests of what composes sentences. */
export const sayEnglish: Say = (sentence, values) => translate(sentence, values);
