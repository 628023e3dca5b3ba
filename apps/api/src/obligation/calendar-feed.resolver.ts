/** The link by which a member's calendar reads what is due: made, made anew, ended. */

import { decide } from '@privacy-register/db/decide';
import type { Reader } from '@privacy-register/db/read/reader';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { endFeeds, isFeedLive, openFeed } from '@privacy-register/schema/sign-in/calendar-feed';
import { Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { newSecret, sha256 } from '../sign-in/secret.ts';
import { feedPath } from './route-feed.ts';

@ObjectType({ description: 'A link to what is due; only the hash of its secret is kept.' })
class CalendarFeed {
  @Field(() => DateTime)
  createdAt: string;
  @Field(() => String, { nullable: true, description: 'The whole address, shown once: when it is made.' })
  address: string | null;
}

@Resolver()
export class CalendarFeedResolver {
  @Query(() => CalendarFeed, { nullable: true, description: 'Your own; null where you have none.' })
  async calendarFeed(@Ctx() { store, viewer }: Context) {
    const { member, feeds } = await ownFeeds(store.read(register), memberIn(viewer));
    const live = feeds.find((each) => isFeedLive(each, member));
    return live ? { createdAt: live.createdAt, address: null } : null;
  }

  @Mutation(() => CalendarFeed, {
    description: 'A link for calendar programs, to what the law asks and nothing else. Ends the one before.',
  })
  async calendarFeedOpen(@Ctx() { store, viewer, asked, now, publicUrl }: Context) {
    const secret = newSecret();
    const who = memberIn(viewer);
    await decide(store, asked, 'calendar-feed.open', async (read) => {
      const { member, feeds } = await ownFeeds(read, who);
      const id = asked.newId('calendar-feed');
      return openFeed({ id, member, feeds, tokenHash: sha256(secret), now });
    });
    return { createdAt: now, address: new URL(feedPath(secret), publicUrl).href };
  }

  @Mutation(() => Boolean, { description: 'False where there was none to end.' })
  async calendarFeedEnd(@Ctx() { store, viewer, asked, now }: Context) {
    const who = memberIn(viewer);
    const ended = await decide(store, asked, 'calendar-feed.end', async (read) => {
      const { feeds } = await ownFeeds(read, who);
      return endFeeds(feeds, now);
    });
    return ended.length > 0;
  }
}

/** A program has a token of its own, and needs no link that anybody could read. */
function memberIn(viewer: Context['viewer']): string {
  if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
  if (viewer.kind !== 'member') refuse('forbidden', 'Only a person has a calendar link.');
  return viewer.id;
}

async function ownFeeds(read: Reader, id: string) {
  const [member, feeds] = await Promise.all([
    read.get('member', id),
    read.all('calendar-feed', { member: { eq: id }, archivedAt: { isNull: true } }),
  ]);
  return { member: member ?? refuse('unauthenticated', 'Sign in first.'), feeds };
}
