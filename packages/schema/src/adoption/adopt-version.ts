/** What an app knows of a version on its way: that it fetched it, and that it said so. */
import { type Change, create, update } from '../kit/change.ts';
import type { NewId } from '../kit/id.ts';
import { refuse } from '../kit/refusal.ts';
import { comingAfter } from '../lifecycle/dossier.ts';
import type { AppAdoption, FetchedVia } from '../record/app.ts';
import type { PolicyVersion } from '../record/policy-version.ts';

type Known = { app: string; version: PolicyVersion; held: AppAdoption | null; newId: NewId; now: string };

/** Once for each app and version, and only before it is in force: later everybody gets it who asks anything. */
export function noteFetch({ via, ...known }: Known & { via: FetchedVia }): Change[] {
  const { version, held, now } = known;
  if (held?.fetchedAt || !comingAfter([version], now)) return [];
  return keep(known, { fetchedAt: now, fetchedVia: via });
}

/** Said again, it stays said at the first instant. */
export function acknowledge(known: Known): Change[] {
  const { version, held, now } = known;
  if (version.status !== 'posting' && version.status !== 'scheduled')
    refuse('wrong-status', 'Only a version that was posted, and not withdrawn, is acknowledged.', 'number');
  return held?.acknowledgedAt ? [] : keep(known, { acknowledgedAt: now });
}

function keep({ app, version, held, newId }: Known, values: Partial<AppAdoption>): Change[] {
  if (held) return [update('app-adoption', held, values)];
  return [create('app-adoption', newId('app-adoption'), { app, version: version.id, ...values })];
}
