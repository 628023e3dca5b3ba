import { obligationsOf } from '@privacy-register/db/obligations';
import type { Store } from '@privacy-register/db/store';
import { dutyCalendarOf } from '@privacy-register/documents/calendar/duty-calendar';
import { register } from '@privacy-register/schema/permission/viewer';
import { isFeedLive } from '@privacy-register/schema/sign-in/calendar-feed';
import type { FastifyInstance } from 'fastify';
import { isSecret, sha256 } from '../sign-in/secret.ts';

type Feeding = { store: Store; clock: () => string; publicUrl: string };

export const feedPath = (secret: string) => `/calendar/${secret}.ics`;

/** What is due, for a calendar program that holds a member's link; whatever is not a good one is not there. */
export function routeFeed(app: FastifyInstance, { store, clock, publicUrl }: Feeding): void {
  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    const secret = request.params.file.replace(/\.ics$/, '');
    if (!isSecret(secret) || !(await isGood(store, secret))) return reply.callNotFound();
    const { due, kept } = await obligationsOf(store.read(register), clock());
    const titles = new Map(kept.map(({ policy }) => [policy.id, policy.title]));
    const duties = due.map((each) => ({ ...each, policyTitle: titles.get(each.policy) ?? '' }));
    const { body, contentType } = dutyCalendarOf({ duties, origin: publicUrl });
    return reply
      .headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' })
      .header('content-type', contentType)
      .send(body);
  });
}

async function isGood(store: Store, secret: string): Promise<boolean> {
  const read = store.read(register);
  const [feed] = await read.all('calendar-feed', { tokenHash: { eq: sha256(secret) } });
  return feed !== undefined && isFeedLive(feed, await read.get('member', feed.member));
}
