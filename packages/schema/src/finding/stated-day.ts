/** Days that a text itself gives as its own: "effective …", "last updated …". */
import { Temporal } from 'temporal-polyfill';
import { maskMarks, stand } from '../policy-text/mark.ts';
import { type Place, placeIn } from './place.ts';

type StatedDay = { says: 'effective' | 'updated'; day: string; place: Place };

const month = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];
const year = '(?<year>(?:19|20)\\d\\d)';
const named = `(?<month>${month.join('|')})`;
const dates = [
  `${named}\\W{1,4}(?<day>\\d{1,2})\\W{1,6}${year}`,
  `(?<day>\\d{1,2})\\W{1,4}${named}\\W{1,4}${year}`,
  `${year}-(?<number>\\d\\d)-(?<day>\\d\\d)`,
];
const lead =
  '(?<lead>effective|updated|revised|amended)(?:\\W{0,4}(?:date|as|of|on|from|is|this|policy)){0,4}';
const stated = dates.map((date) => new RegExp(`\\b${lead}\\W{1,6}${date}`, 'giu'));

/** In the order of the text. What is no day of the calendar is passed over. */
export function statedDays(text: string): StatedDay[] {
  const masked = maskMarks(text).replaceAll(stand, ' ');
  const found = stated.flatMap((pattern) =>
    [...masked.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const day = dayFrom(groups);
      const says = /^effective$/i.test(groups.lead ?? '') ? ('effective' as const) : ('updated' as const);
      return day === null ? [] : [{ says, day, place: placeIn(text, index, index + words.length) }];
    }),
  );
  return found.sort((a, b) => a.place.start - b.place.start);
}

function dayFrom(groups: Record<string, string>): string | null {
  const at = groups.number ? Number(groups.number) : month.indexOf((groups.month ?? '').toLowerCase()) + 1;
  try {
    const parts = { year: Number(groups.year), month: at, day: Number(groups.day) };
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
