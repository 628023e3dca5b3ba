import { expect, test } from 'vitest';
import { create, update } from '../kit/change.ts';
import type { CalendarFeed } from '../record/calendar-feed.ts';
import { sample } from '../testing/sample.ts';
import { endFeeds, isFeedLive, openFeed } from './calendar-feed.ts';

const now = '2026-05-04T12:00:00.000Z';
const member = sample('member', { authority: 3 });
const feed = (values: Partial<CalendarFeed> = {}) =>
  sample('calendar-feed', { member: member.id, authority: member.authority, ...values });

test('a new link ends the one before', () => {
  const [held, over] = [feed(), feed({ archivedAt: now })];
  const tokenHash = 'a'.repeat(64);

  expect(openFeed({ id: 'cfd_new', member, tokenHash, feeds: [held, over], now })).toEqual([
    update('calendar-feed', held, { archivedAt: now }),
    create('calendar-feed', 'cfd_new', { member: member.id, tokenHash, authority: member.authority }),
  ]);
  expect(endFeeds([over], now)).toEqual([]);
});

test.each<[string, CalendarFeed, typeof member | null, boolean]>([
  ['as it was made', feed(), member, true],
  ['taken back', feed({ archivedAt: now }), member, false],
  ['after a change of role or credentials', feed(), { ...member, authority: 4 }, false],
  ['of a member without access', feed(), { ...member, archivedAt: now }, false],
  ['of nobody', feed(), null, false],
  ['of somebody else', feed({ member: sample('member').id }), member, false],
])('a link %s', (_name, held, who, isLive) => {
  expect(isFeedLive(held, who)).toBe(isLive);
});
