/** Clocks that jump while a site is seen; dates are reckoned once more by the calendar of Intl alone. */
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { earliestEffective } from '@privacy-register/schema/notice-period/earliest-effective';
import { noticeTerms } from '@privacy-register/schema/notice-period/terms';
import { open } from '../open.ts';
import { fault, randomFrom } from '../testing/fault.ts';
import { freshFile } from '../testing/stores.ts';

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const begin = Date.UTC(2026, 0, 1);
const years = 3 * 365 * 86_400_000;
const dayMs = 86_400_000;
const minuteMs = 60_000;
const days = 10;

const calendars = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  ]),
);
/** The local day, counted from 1970. */
const dayOf = (millis: number, zone: string) => Date.parse(calendars.get(zone)?.format(millis) ?? '') / dayMs;

/** In force only on a local day after the last of the days, and not before their hours are over. */
function isEarly(seenAt: number, zone: string): boolean {
  const terms = noticeTerms.parse({ count: days, timeZone: zone });
  const postedAt = new Date(seenAt).toISOString();
  const effective = Date.parse(earliestEffective({ postedAt, terms }).effectiveAt ?? '');
  return dayOf(effective, zone) <= dayOf(seenAt, zone) + days || effective - seenAt < days * dayMs;
}

fault({
  name: 'clocks that jump',
  counts: { short: 50_000, long: 1_000_000 },
  run: async ({ count, seed }) => {
    const random = randomFrom(seed);
    const { url, drop } = await freshFile();
    const store = await open(url);
    let early = 0;
    let [seen, refused, strange] = [0, 0, 0];
    try {
      for (let at = 0; at < count; at += 1) {
        const zone = zones[at % zones.length] ?? 'UTC';
        const instant = begin + Math.floor(random() * years);
        // By turns any instant, and one about a local midnight, where days are lost and found.
        const posted = at % 2 ? instant : instant - (instant % 900_000) - (at % 3);
        if (isEarly(posted, zone)) early += 1;
        if (at % 50 > 0) continue;
        // True time goes on; the machine's clock jumps, by up to three days either way or by seconds.
        const reach = at % 100 ? 3 * dayMs : 2 * minuteMs;
        const told = Math.max(begin, seen) + Math.floor((random() - 0.5) * 2 * reach);
        const isBehind = seen > 0 && told < seen - minuteMs;
        const wrote = await writes(store, told);
        if (wrote === isBehind) strange += 1;
        if (!wrote) refused += 1;
        if (wrote) seen = told;
      }
      return { count, early, half: strange, seen: `${zones.length} zones; ${refused} writes refused` };
    } finally {
      await store.close();
      await drop();
    }
  },
});

async function writes(store: Awaited<ReturnType<typeof open>>, at: number): Promise<boolean> {
  const id = newId('party');
  const party = { key: id.replaceAll('_', '-'), name: 'A party', parents: [] };
  const signature = { at: new Date(at).toISOString(), by: 'mbr_1', action: 'test' };
  try {
    await store.commit([create('party', id, party)], signature);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.issues[0]?.code === 'clock-ran-back') return false;
    throw error;
  }
}
