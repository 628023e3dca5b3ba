/** What findings say, in the language of the screens: each sentence is read back to its places. */
import { findingSentences } from '@privacy-register/schema/finding/finding-sentence';
import { readBack } from '@privacy-register/schema/sentence/sentence';
import { spelled } from '../words/spelled.ts';
import type { Language } from './languages.ts';
import type { Say } from './say.ts';

type Speaker = { say: Say; language: Language };

/** Null where it is none of the register's own sentences. */
export function tellAgain(english: string, speaker: Speaker): string | null {
  const { say } = speaker;
  const whole = say(english);
  if (whole !== english) return whole;

  const told = readBack(english, Object.values(findingSentences));
  if (!told) return null;
  const values = Object.entries(told.values).map(([name, value]) => [name, valueAgain(name, value, speaker)]);
  return values.some(([, value]) => value === null) ? null : say(told.sentence, Object.fromEntries(values));
}

/** A message within another has to be known; what people typed stays as it is. */
function valueAgain(name: string, value: string, speaker: Speaker): string | null {
  if (name === 'message') return tellAgain(value, speaker);
  if (name !== 'list') return wordAgain(value, speaker);
  const entries = value.split(/, | and /).map((each) => wordAgain(each, speaker));
  return new Intl.ListFormat(speaker.language).format(entries);
}

function wordAgain(value: string, speaker: Speaker): string {
  const said = tellAgain(value, speaker);
  if (said !== null) return said;
  const word = speaker.say(spelled(value));
  return /^[a-z-]+$/.test(value) && word !== spelled(value) ? word.toLocaleLowerCase() : value;
}
