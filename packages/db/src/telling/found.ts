/** Reads what the events of a commit rest on, within its transaction. */
import type { RecordName } from '@privacy-register/schema/records';
import type { Found, Touched } from '@privacy-register/schema/telling/found';
import { inArray, type SQL } from 'drizzle-orm';
import type { Plan, Writing } from '../commit/write.ts';
import type { Row } from '../table/dialect.ts';

type Place = Pick<Writing, 'tables' | 'db'>;

/** Asked before anything is written: what a clock and a posting said until now. */
export function* foundBefore(place: Place, { versions, postings }: Touched): Plan<Found['before']> {
  const clocks = yield* those(place, 'policy-version', versions);
  return {
    versions: new Map(versions.map((id) => [id, clocks.get(id) ?? null])),
    postings: yield* those(place, 'posting', postings),
  };
}

/** Asked once all is written. */
export function* foundAfter(place: Place, touched: Touched): Plan<Omit<Found, 'before'>> {
  const seen = yield* those(place, 'posting', touched.postings);
  const notices = yield* those(place, 'change-notice', [...touched.notices, ...each(seen, 'notice')]);
  const postings = yield* rowsOf(place, 'posting', (table) => inArray(table.notice, [...notices.keys()]));
  const versions = yield* those(place, 'policy-version', [...touched.versions, ...each(notices, 'version')]);
  const policies = yield* those(place, 'policy', each(versions, 'policy'));
  const covered = yield* rowsOf(place, 'coverage', (table) => inArray(table.policy, [...policies.keys()]));
  const places = [...postings.values(), ...covered.values()].map(({ platform }) => platform);
  const platforms = yield* those(place, 'platform', places);
  return { versions, policies, notices, postings, platforms, coverage: [...covered.values()] };
}

const each = (rows: ReadonlyMap<string, Row>, field: string): string[] =>
  [...rows.values()].map((row) => row[field]);

/** Nothing is asked where nothing is sought. */
function* those(place: Place, type: RecordName, ids: readonly string[]): Plan<Map<string, Row>> {
  if (!ids.length) return new Map();
  return yield* rowsOf(place, type, (table) => inArray(table.id, [...new Set(ids)]));
}

function* rowsOf(
  { tables, db }: Place,
  type: RecordName,
  where: (table: Row) => SQL,
): Plan<Map<string, Row>> {
  const table = tables.record[type];
  const rows = yield db.select().from(table).where(where(table));
  return new Map(rows.map((row) => [row.id, row]));
}
