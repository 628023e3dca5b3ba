import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import type { VersionState } from '../version-state.ts';
import { groundIn } from '../words/topic.ts';
import { countdown } from './countdown.ts';
import { localDay, localMoment, localTime } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, type Part, woven } from './part.ts';
import { type Standing, standingOf } from './standing.ts';

type Dated = { snapshot: Snapshot; state: VersionState; now: string; speech: Speech };

const standingWords: Record<Standing, string> = {
  waiting: 'Announced; its date is not set yet',
  coming: 'Coming',
  'in-force': 'In force',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn before it took effect',
  observed: 'Observed',
};

/** The dates of a version, and on what ground it was posted. */
export function versionDates(dated: Dated): Element {
  const { say } = dated.speech;
  const zone = zoneOf(dated.snapshot);
  const { effectiveAt, supersededAt, withdrawnAt, postedAt } = dated.state;
  const at = (instant: string) => ({ at: instant, zone, speech: dated.speech });
  const from = effectiveAt && [localDay(at(effectiveAt)), `, ${localTime(at(effectiveAt))}`];

  return h(
    'dl',
    { className: 'dates' },
    inline([
      row(say('Status'), statusOf(dated)),
      row(say('Posted'), postedAt && [localMoment(at(postedAt))]),
      row(say('In force from'), from),
      row(say('Superseded'), supersededAt && [localDay(at(supersededAt))]),
      row(say('Withdrawn'), withdrawnAt && [localMoment(at(withdrawnAt))]),
      row(say('Posted as'), groundOf(dated)),
    ]),
  );
}

function statusOf({ snapshot, state, now, speech: { say } }: Dated): Part[] {
  const { effectiveAt } = state;
  const standing = say(standingWords[standingOf({ ...state, now })]);
  const left = effectiveAt && countdown({ now, effectiveAt, timeZone: zoneOf(snapshot), say });
  return left ? woven(say, '%{standing}, %{left}', { standing, left }) : [standing];
}

function groundOf({ snapshot: { version }, speech: { say } }: Dated): Part[] {
  const ground = groundIn(version.ground);
  if (ground === null) return [version.citation];
  return version.citation
    ? woven(say, '%{ground}: %{citation}', { ground: say(ground), citation: version.citation })
    : [say(ground)];
}

function row(label: string, said: Part[] | null | ''): Part {
  const parts = said ? inline(said) : [];
  return parts.length === 0 ? null : h('div', [h('dt', label), h('dd', parts)]);
}
