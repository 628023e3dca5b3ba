/** Which audit entries are shown, as the address says it: a link to them shows the same to everybody. */
import { Temporal } from 'temporal-polyfill';
import { fromLocalInput } from '../time/zoned.ts';
import type { Choice } from './entries.ts';

export type Shown = Record<'actor' | 'type' | 'action' | 'from' | 'until' | 'record' | 'before', string>;

export function shownBy(params: URLSearchParams): Shown {
  const [from, until] = [dayFrom(params.get('from')), dayFrom(params.get('until'))];
  const words = { actor: '', type: '', action: '', record: '', before: '' };
  const said = Object.keys(words).map((name) => [name, params.get(name) ?? '']);
  const shown = { ...words, ...Object.fromEntries(said), from, until };
  return { ...shown, before: /^\d{1,9}$/.test(shown.before) ? shown.before : '' };
}

/** Whoever chooses anew begins at the newest entry. */
export function addressOf(shown: Partial<Shown>): Record<string, string> {
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== ''));
}

/** Both days are meant whole, on the clock of the zone. */
export function choiceOf({ actor, type, action, from, until, record }: Shown, zone: string): Choice {
  const starts = from ? startOf(from, zone) : null;
  const ends = until ? startOf(dayAfter(until), zone) : null;
  return {
    ...(actor ? { actor } : {}),
    ...(type ? { recordType: type } : {}),
    ...(action ? { action } : {}),
    ...(record ? { recordId: record } : {}),
    ...(starts ? { from: starts } : {}),
    ...(ends ? { until: ends } : {}),
  };
}

export const localDay = (at: string, zone: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

const startOf = (day: string, zone: string) => fromLocalInput(`${day}T00:00`, zone);
const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

export function dayFrom(given: string | null): string {
  if (given === null || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return '';
  try {
    return Temporal.PlainDate.from(given).toString();
  } catch {
    return '';
  }
}
