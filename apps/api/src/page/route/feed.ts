import { atomOf } from '@privacy-register/documents/feed/atom';
import { type Feed, updatedAtOf } from '@privacy-register/documents/feed/feed';
import { feedOfAll, feedOfOne } from '@privacy-register/documents/feed/feed-of';
import { jsonFeedOf } from '@privacy-register/documents/feed/json-feed';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { followed } from '../followed.ts';
import { type Pages, publicReader } from '../pages.ts';
import { policyWithKey } from '../published-policy.ts';
import { send } from '../send.ts';

const formats = { atom: atomOf, json: jsonFeedOf } as const;

/** What changed, for readers of feeds: of every policy, and of one. */
export function routeFeed(app: FastifyInstance, pages: Pages): void {
  for (const [ending, write] of Object.entries(formats)) {
    const answer = (feed: Feed, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('access-control-allow-origin', '*');
      return send(request, reply, { ...write(feed), modifiedAt: updatedAtOf(feed) });
    };
    app.get(`/feed.${ending}`, async (request, reply) => answer(await everyChange(pages), request, reply));
    app.get<{ Params: { key: string } }>(`/policies/:key/feed.${ending}`, async (request, reply) => {
      const feed = await changesOf(request.params.key, pages);
      return feed ? answer(feed, request, reply) : reply.callNotFound();
    });
  }
}

async function everyChange(pages: Pages): Promise<Feed> {
  const read = publicReader(pages);
  const policies = await read.all('policy', { archivedAt: { isNull: true } });
  return feedOfAll(await followed(read, policies), askedOf(pages));
}

async function changesOf(key: string, pages: Pages): Promise<Feed | null> {
  const read = publicReader(pages);
  const found = await policyWithKey(read, key);
  const [policy] = found ? await followed(read, [found.policy]) : [];
  return policy ? feedOfOne(policy, askedOf(pages)) : null;
}

const askedOf = ({ publicUrl, clock }: Pages) => ({ origin: publicUrl, now: clock() });
