/** The languages the screens speak; what is stored keeps the language it was written in. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
  { locale: 'fr', name: 'Français' },
] as const;

export type Language = (typeof languages)[number]['locale'];

export const isLanguage = (word: unknown): word is Language =>
  languages.some(({ locale }) => locale === word);
