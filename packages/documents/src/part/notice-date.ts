import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import type { PostedNotice } from '../posted-notice.ts';
import { countdown } from './countdown.ts';
import { inZone, localDay, localMoment, localTime } from './moment.ts';
import { zoneOf } from './named.ts';
import { inline, listed, type Part, woven } from './part.ts';
import { type Standing, standingOf } from './standing.ts';

const headings: Record<Standing, string> = {
  waiting: 'The date is not set yet',
  coming: 'In force on',
  'in-force': 'In force since',
  superseded: 'Was in force from',
  withdrawn: 'This change does not take effect',
  observed: 'Observed',
};

type Asked = PostedNotice & { speech: Speech };

/** The answer to the one question of the page: when? */
export function noticeDate(asked: Asked): Element {
  const standing = standingOf({ ...asked.state, now: asked.now });

  return h('section', { className: ['box', standing], ariaLabelledBy: 'date-heading' }, [
    h('h2', { id: 'date-heading' }, asked.speech.say(headings[standing])),
    ...inline(standing === 'withdrawn' ? withdrawn(asked) : (dated(asked) ?? waiting(asked))),
  ]);
}

function dated({ snapshot, state, now, speech }: Asked): Part[] | null {
  const { effectiveAt } = state;
  const { say } = speech;
  const zone = zoneOf(snapshot);
  if (effectiveAt === null) return null;

  const left = countdown({ now, effectiveAt, timeZone: zone, say });
  const today = localDay({ at: startOfToday(now, zone), zone, speech });
  const counted =
    left && woven(say, '%{left}, as of %{day}.', { left: h('strong', capital(left)), day: today });
  return [
    h('p', { className: 'date' }, localDay({ at: effectiveAt, zone, speech })),
    h('p', say('From %{time}.', { time: localTime({ at: effectiveAt, zone, speech }) })),
    counted && h('p', inline(counted)),
  ];
}

function waiting({ snapshot, state, postings, speech }: Asked): Part[] {
  const { say, language } = speech;
  const zone = zoneOf(snapshot);
  const awaited = postings.filter(({ status }) => status === 'pending' || status === 'lost');
  const names = listed(
    awaited.map(({ platform }) => platform.name),
    language,
  );
  const held = state.heldAt && localMoment({ at: state.heldAt, zone, speech });

  return [
    h(
      'p',
      names === ''
        ? say('Every covered site shows the notice; the date follows.')
        : say('The date is set once every covered site shows the notice. Still waiting for %{names}.', {
            names,
          }),
    ),
    held && h('p', inline(woven(say, 'On hold since %{moment}', { moment: held }))),
    h('p', say('Until then, the version now in force stays in force.')),
  ];
}

function withdrawn({ snapshot, state, speech }: Asked): Part[] {
  const { say } = speech;
  const zone = zoneOf(snapshot);
  const moment = state.withdrawnAt && localMoment({ at: state.withdrawnAt, zone, speech });

  return [
    h('p', moment ? inline(woven(say, 'Withdrawn on %{moment}', { moment })) : say('It was withdrawn.')),
    h('p', say('The version in force before the notice stays in force.')),
  ];
}

/** The day alone counts, so that a page stays the same from one minute to the next. */
const startOfToday = (now: string, zone: string) =>
  inZone({ at: now, zone }).startOfDay().toInstant().toString();

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
