import * as english from '@privacy-register/schema/notice-period/moment-in-words';
import type { Temporal } from 'temporal-polyfill';
import type { Language } from './speech.ts';

/** A day by its full name; English has words of our own, which are recorded too. */
export function dayIn(day: Temporal.PlainDate, language: Language): string {
  if (language === 'en') return english.dayInWords(day);
  const at = day.toZonedDateTime('UTC').epochMilliseconds;
  const words = formats[language].day.format(at);
  return language === 'fr' && day.day === 1 ? words.replace(' 1 ', ' 1er ') : words;
}

export function timeIn(time: Temporal.PlainTime, language: Language): string {
  if (language === 'en') return english.timeInWords(time);
  return formats[language].time.format((time.hour * 60 + time.minute) * 60_000);
}

const formats = { es: formatsOf('es'), fr: formatsOf('fr') };

/** In UTC, for what is told has its zone applied already. */
function formatsOf(language: Language) {
  return {
    day: new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }),
  };
}
