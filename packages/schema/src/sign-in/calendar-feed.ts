import { type Change, create, update } from '../kit/change.ts';
import type { CalendarFeed } from '../record/calendar-feed.ts';
import type { Member } from '../record/member.ts';

type Opening = {
  id: string;
  member: Pick<Member, 'id' | 'authority'>;
  tokenHash: string;
  /** Those that the member has. */
  feeds: readonly CalendarFeed[];
  now: string;
};

/** A member has one at most: a new one ends the one before. */
export function openFeed({ id, member, tokenHash, feeds, now }: Opening): Change[] {
  const { id: owner, authority } = member;
  return [...endFeeds(feeds, now), create('calendar-feed', id, { member: owner, tokenHash, authority })];
}

export const endFeeds = (feeds: readonly CalendarFeed[], now: string): Change[] =>
  feeds
    .filter(({ archivedAt }) => archivedAt === null)
    .map((each) => update('calendar-feed', each, { archivedAt: now }));

/** It ends with the access of its member, and with every change of role or credentials, as sessions do. */
export const isFeedLive = (feed: CalendarFeed, member: Member | null): boolean =>
  feed.archivedAt === null &&
  member?.id === feed.member &&
  member.archivedAt === null &&
  member.authority === feed.authority;
