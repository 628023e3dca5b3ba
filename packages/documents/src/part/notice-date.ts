import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PostedNotice } from '../posted-notice.ts';
import { countdown } from './countdown.ts';
import { inZone, localDay, localMoment, localTime } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, listed, type Part } from './part.ts';
import { type Standing, standingOf } from './standing.ts';

const headings: Record<Standing, string> = {
  waiting: 'The date is not set yet',
  coming: 'In force on',
  'in-force': 'In force since',
  superseded: 'Was in force from',
  withdrawn: 'This change does not take effect',
  observed: 'Observed',
};

/** The answer to the one question of the page: when? */
export function noticeDate(asked: PostedNotice): Element {
  const standing = standingOf({ ...asked.state, now: asked.now });

  return h('section', { className: ['box', standing], ariaLabelledBy: 'date-heading' }, [
    h('h2', { id: 'date-heading' }, headings[standing]),
    ...inline(standing === 'withdrawn' ? withdrawn(asked) : (dated(asked) ?? waiting(asked))),
  ]);
}

function dated({ snapshot, state, now }: PostedNotice): Part[] | null {
  const { effectiveAt } = state;
  const zone = zoneOf(snapshot);
  if (effectiveAt === null) return null;

  const left = countdown({ now, effectiveAt, timeZone: zone });
  return [
    h('p', { className: 'date' }, localDay({ at: effectiveAt, zone })),
    h('p', `From ${localTime({ at: effectiveAt, zone })}.`),
    left &&
      h(
        'p',
        inline([
          h('strong', capital(left)),
          ', as of ',
          localDay({ at: startOfToday(now, zone), zone }),
          '.',
        ]),
      ),
  ];
}

function waiting({ snapshot, state, postings }: PostedNotice): Part[] {
  const zone = zoneOf(snapshot);
  const awaited = postings.filter(({ status }) => status === 'pending' || status === 'lost');
  const names = listed(awaited.map(({ platform }) => platform.name));

  const wait =
    names === ''
      ? 'Every covered site shows the notice; the date follows.'
      : `The date is set once every covered site shows the notice. Still waiting for ${names}.`;

  return [
    h('p', wait),
    state.heldAt && h('p', ['On hold since ', localMoment({ at: state.heldAt, zone })]),
    h('p', 'Until then, the version now in force stays in force.'),
  ];
}

function withdrawn({ snapshot, state }: PostedNotice): Part[] {
  const zone = zoneOf(snapshot);
  const at = state.withdrawnAt;

  return [
    h('p', at ? ['Withdrawn on ', localMoment({ at, zone })] : 'It was withdrawn.'),
    h('p', 'The version in force before the notice stays in force.'),
  ];
}

/** The day alone counts, so that a page stays the same from one minute to the next. */
const startOfToday = (now: string, zone: string) =>
  inZone({ at: now, zone }).startOfDay().toInstant().toString();

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
