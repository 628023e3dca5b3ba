/** Days and moments in the language of the screens. */
import { useMemo } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { dayInWords, momentInZone } from './zoned.ts';

export type Moments = {
  momentIn: (instant: string, zone: string) => string;
  dayInWords: (day: string) => string;
};

export function useMoments(): Moments {
  const language = useLanguage();
  return useMemo(
    () => ({
      momentIn: (instant, zone) => momentInZone(instant, zone, language),
      dayInWords: (day) => dayInWords(day, language),
    }),
    [language],
  );
}
