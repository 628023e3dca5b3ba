import type { Language } from './speech.ts';

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español', fr: 'Français' };
