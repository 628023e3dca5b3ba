import { decide } from '@privacy-register/db/decide';
import { subscribeStepPage } from '@privacy-register/documents/subscribe/step-page';
import { unsubscribe } from '@privacy-register/schema/telling/opt-in';
import type { FastifyInstance } from 'fastify';
import { registerAsks } from '../context.ts';
import { findByLink } from './find.ts';
import type { Mailing } from './register-subscribe.ts';
import { sendForm } from './send-form.ts';

type Params = { token: string };
const path = '/unsubscribe/:token';

/** By a button, or by a mail program at one click (RFC 8058), which comes from no page of ours. */
export function routeUnsubscribe(app: FastifyInstance, { store, clock }: Mailing): void {
  app.get<{ Params: Params }>(path, async ({ params }, reply) => {
    const held = await findByLink(store, 'unsubscribeHash', params.token);
    if (!held) return reply.callNotFound();
    return sendForm(reply, subscribeStepPage(held.address === null ? 'left' : 'leave', held.language));
  });
  app.post<{ Params: Params }>(path, async ({ params }, reply) => {
    const held = await findByLink(store, 'unsubscribeHash', params.token);
    if (!held) return reply.callNotFound();
    const now = clock();
    await decide(store, registerAsks(now), 'subscription.unsubscribe', async (read) => {
      const current = await read.get('subscription', held.id);
      if (!current?.address) return [];
      return unsubscribe(current, await read.all('subscription', { address: { eq: current.address } }), now);
    });
    return sendForm(reply, subscribeStepPage('left', held.language));
  });
}
