/** What the screens say in other languages, by the English sentence; one file for each folder that says it. */
import type { Language } from './languages.ts';

type Dictionary = { [english: string]: string };

const english: Dictionary = {};

export async function dictionaryOf(language: Language): Promise<Dictionary> {
  if (language === 'es') return (await import('./spanish.ts')).spanish;
  if (language === 'fr') return (await import('./french.ts')).french;
  return english;
}
