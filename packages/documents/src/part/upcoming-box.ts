import type { Element } from 'hast';
import { h } from 'hastscript';
import { noticePath, versionPath } from '../address.ts';
import type { Speech } from '../language/speech.ts';
import { countdown } from './countdown.ts';
import { localDay } from './moment.ts';
import { inline, type Part, woven } from './part.ts';

/** The version announced next; without a notice where the change is not material. */
export type Upcoming = { number: number; effectiveAt: string | null; noticeId: string | null };
type Box = { upcoming: Upcoming; policyKey: string; zone: string; now: string; speech: Speech };

/** Tells of a coming change, and where to read about it. */
export function upcomingBox(box: Box): Element {
  const { number, noticeId } = box.upcoming;
  const { say } = box.speech;
  const link =
    noticeId === null
      ? h(
          'a',
          { href: versionPath(box.policyKey, number) },
          say('Read version %{number} and what it changes', { number }),
        )
      : h('a', { href: noticePath(noticeId) }, say('Read the notice: what changes, and when'));

  return h('aside', { className: 'box', ariaLabelledBy: 'upcoming-heading' }, [
    h('h2', { id: 'upcoming-heading' }, say('A new version is coming')),
    h('p', inline(when(box))),
    h('p', link),
  ]);
}

function when({ upcoming, zone, now, speech }: Box): Part[] {
  const { number, effectiveAt } = upcoming;
  const { say } = speech;
  if (effectiveAt === null) {
    return [
      say('Version %{number} has been announced. Its date is set once every covered site shows the notice.', {
        number,
      }),
    ];
  }

  const left = countdown({ now, effectiveAt, timeZone: zone, say });
  const parts = {
    number: String(number),
    day: h('strong', localDay({ at: effectiveAt, zone, speech })),
    left,
  };
  return left === null
    ? woven(say, 'Version %{number} takes effect on %{day}.', parts)
    : woven(say, 'Version %{number} takes effect on %{day}, %{left}.', parts);
}
