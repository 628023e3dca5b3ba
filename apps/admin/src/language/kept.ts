/** The language somebody reads, kept in this browser: signing out forgets what the framework keeps. */
import { isLanguage, type Language } from './languages.ts';

const place = 'privacy-register.language';

export function keepLanguage(language: Language): void {
  localStorage.setItem(place, language);
  document.documentElement.lang = language;
}

/** The one chosen, or else the first that the browser asks for and the screens speak. */
export function languageToBegin(asked: readonly string[]): Language {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  return asked.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}
