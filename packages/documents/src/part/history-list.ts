import { localDay as dayOf } from '@privacy-register/schema/notice-period/local-day';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { versionPath } from '../address.ts';
import type { PastVersion } from '../version-state.ts';
import { groundIn } from '../words/topic.ts';
import { localDay } from './moment.ts';
import { inline, type Part } from './part.ts';
import { standingOf } from './standing.ts';

type History = { policyKey: string; zone: string; history: PastVersion[]; now: string };

/** Every version with its dates, the newest first. */
export function historyList({ policyKey, zone, history, now }: History): Element | null {
  if (history.length === 0) return null;

  const newestFirst = history.toSorted((one, other) => other.number - one.number);
  const entries = newestFirst.map((version) =>
    h('li', [
      h('a', { href: versionPath(policyKey, version.number) }, `Version ${version.number}`),
      h('span', inline(dates({ version, zone, now }))),
      h(
        'span',
        { className: 'quiet' },
        groundIn(version.ground) ?? (version.status === 'observed' ? 'Observed, not posted' : ''),
      ),
    ]),
  );
  return h('ol', { className: 'history' }, entries);
}

function dates({ version, zone, now }: { version: PastVersion; zone: string; now: string }): Part[] {
  const day = (at: string | null) => at && localDay({ at, zone });

  switch (standingOf({ ...version, now })) {
    case 'observed':
      return observed(version, zone);
    case 'waiting':
      return ['Announced on ', day(version.postedAt), '; its date is not set yet'];
    case 'coming':
      return ['In force from ', day(version.effectiveAt)];
    case 'in-force':
      return ['In force since ', day(version.effectiveAt)];
    case 'superseded':
      return ['In force from ', day(version.effectiveAt), ...until(day(version.supersededAt))];
    case 'withdrawn':
      return ['Withdrawn', ...(version.withdrawnAt ? [' on ', day(version.withdrawnAt)] : [])];
  }
}

function observed({ observedAt, lastObservedAt }: PastVersion, zone: string): Part[] {
  if (observedAt === null) return ['Observed; on which day is not known'];
  const from = localDay({ at: observedAt, zone });
  if (lastObservedAt === null) return ['Observed from ', from];
  if (dayOf(lastObservedAt, zone) === dayOf(observedAt, zone)) return ['Observed on ', from];
  return ['Observed from ', from, ...until(localDay({ at: lastObservedAt, zone }))];
}

const until = (day: Part): Part[] => (day ? [' until ', day] : []);
