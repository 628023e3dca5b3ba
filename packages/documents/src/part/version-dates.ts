import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { VersionState } from '../version-state.ts';
import { groundIn } from '../words/topic.ts';
import { countdown } from './countdown.ts';
import { localDay, localMoment, localTime } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, type Part } from './part.ts';
import { type Standing, standingOf } from './standing.ts';

type Dated = { snapshot: Snapshot; state: VersionState; now: string };

const standingWords: Record<Standing, string> = {
  waiting: 'Announced; its date is not set yet',
  coming: 'Coming',
  'in-force': 'In force',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn before it took effect',
  observed: 'Observed',
};

/** The dates of a version, and on what ground it was posted. */
export function versionDates({ snapshot, state, now }: Dated): Element {
  const { version } = snapshot;
  const zone = zoneOf(snapshot);
  const { effectiveAt, supersededAt, withdrawnAt, postedAt } = state;
  const left = effectiveAt && countdown({ now, effectiveAt, timeZone: zone });
  const from = effectiveAt && [
    localDay({ at: effectiveAt, zone }),
    `, ${localTime({ at: effectiveAt, zone })}`,
  ];

  return h(
    'dl',
    { className: 'dates' },
    inline([
      row('Status', [standingWords[standingOf({ ...state, now })], left && `, ${left}`]),
      row('Posted', postedAt && [localMoment({ at: postedAt, zone })]),
      row('In force from', from),
      row('Superseded', supersededAt && [localDay({ at: supersededAt, zone })]),
      row('Withdrawn', withdrawnAt && [localMoment({ at: withdrawnAt, zone })]),
      row('Posted as', [groundIn(version.ground), version.citation && `: ${version.citation}`]),
    ]),
  );
}

function row(label: string, said: Part[] | null | ''): Part {
  const parts = said ? inline(said) : [];
  return parts.length === 0 ? null : h('div', [h('dt', label), h('dd', parts)]);
}
