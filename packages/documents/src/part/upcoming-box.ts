import type { Element } from 'hast';
import { h } from 'hastscript';
import { noticePath, versionPath } from '../address.ts';
import { countdown } from './countdown.ts';
import { localDay } from './moment.ts';
import { inline, type Part } from './part.ts';

/** The version announced next; without a notice where the change is not material. */
export type Upcoming = { number: number; effectiveAt: string | null; noticeId: string | null };
type Box = { upcoming: Upcoming; policyKey: string; zone: string; now: string };

/** Tells of a coming change, and where to read about it. */
export function upcomingBox({ upcoming, policyKey, zone, now }: Box): Element {
  const { number, noticeId } = upcoming;
  const link =
    noticeId === null
      ? h('a', { href: versionPath(policyKey, number) }, `Read version ${number} and what it changes`)
      : h('a', { href: noticePath(noticeId) }, 'Read the notice: what changes, and when');

  return h('aside', { className: 'box', ariaLabelledBy: 'upcoming-heading' }, [
    h('h2', { id: 'upcoming-heading' }, 'A new version is coming'),
    h('p', inline(when({ upcoming, zone, now }))),
    h('p', link),
  ]);
}

function when({ upcoming, zone, now }: Pick<Box, 'upcoming' | 'zone' | 'now'>): Part[] {
  const { number, effectiveAt } = upcoming;
  if (effectiveAt === null) {
    return [
      `Version ${number} has been announced. Its date is set once every covered site shows the notice.`,
    ];
  }

  const left = countdown({ now, effectiveAt, timeZone: zone });
  return [
    `Version ${number} takes effect on `,
    h('strong', localDay({ at: effectiveAt, zone })),
    left && `, ${left}`,
    '.',
  ];
}
