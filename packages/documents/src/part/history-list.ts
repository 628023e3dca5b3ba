import { localDay as dayOf } from '@privacy-register/schema/notice-period/local-day';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { versionPath } from '../address.ts';
import type { Speech } from '../language/speech.ts';
import type { PastVersion } from '../version-state.ts';
import { groundIn } from '../words/topic.ts';
import { localDay } from './moment.ts';
import { inline, type Part, woven } from './part.ts';
import { standingOf } from './standing.ts';

type Told = { zone: string; now: string; speech: Speech };
type History = Told & { policyKey: string; history: PastVersion[] };

/** Every version with its dates, the newest first. */
export function historyList({ policyKey, history, ...told }: History): Element | null {
  if (history.length === 0) return null;

  const { say } = told.speech;
  const newestFirst = history.toSorted((one, other) => other.number - one.number);
  const entries = newestFirst.map((version) =>
    h('li', [
      h(
        'a',
        { href: versionPath(policyKey, version.number) },
        say('Version %{number}', { number: version.number }),
      ),
      h('span', inline(dates(version, told))),
      h('span', { className: 'quiet' }, groundOf(version, told.speech)),
    ]),
  );
  return h('ol', { className: 'history' }, entries);
}

function groundOf({ ground, status }: PastVersion, { say }: Speech): string {
  const words = groundIn(ground) ?? (status === 'observed' ? 'Observed, not posted' : null);
  return words === null ? '' : say(words);
}

function dates(version: PastVersion, { zone, now, speech }: Told): Part[] {
  const { say } = speech;
  const day = (at: string | null) => at && localDay({ at, zone, speech });
  const from = day(version.effectiveAt);

  switch (standingOf({ ...version, now })) {
    case 'observed':
      return observed(version, { zone, speech });
    case 'waiting':
      return woven(say, 'Announced on %{day}; its date is not set yet', { day: day(version.postedAt) });
    case 'coming':
      return woven(say, 'In force from %{day}', { day: from });
    case 'in-force':
      return woven(say, 'In force since %{day}', { day: from });
    case 'superseded':
      return woven(say, 'In force from %{day} until %{end}', { day: from, end: day(version.supersededAt) });
    case 'withdrawn':
      return version.withdrawnAt
        ? woven(say, 'Withdrawn on %{day}', { day: day(version.withdrawnAt) })
        : [say('Withdrawn')];
  }
}

function observed({ observedAt, lastObservedAt }: PastVersion, { zone, speech }: Omit<Told, 'now'>): Part[] {
  const { say } = speech;
  if (observedAt === null) return [say('Observed; on which day is not known')];
  const day = localDay({ at: observedAt, zone, speech });
  if (lastObservedAt === null) return woven(say, 'Observed from %{day}', { day });
  if (dayOf(lastObservedAt, zone) === dayOf(observedAt, zone))
    return woven(say, 'Observed on %{day}', { day });
  const end = localDay({ at: lastObservedAt, zone, speech });
  return woven(say, 'Observed from %{day} until %{end}', { day, end });
}
