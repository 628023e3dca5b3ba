/** react-admin's own words, and the names of the record types. */
import { records } from '@privacy-register/schema/records';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';

const named = Object.entries(records).map(([name, { label, plural }]) => [
  name,
  { name: `${label} |||| ${plural}` },
]);

const messages = {
  ...english,
  resources: Object.fromEntries(named),
};

export const wording = polyglotI18nProvider(() => messages, 'en', [{ locale: 'en', name: 'English' }], {
  allowMissing: true,
});
