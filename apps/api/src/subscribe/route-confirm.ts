import { decide } from '@privacy-register/db/decide';
import { subscribeStepPage } from '@privacy-register/documents/subscribe/step-page';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { confirmSubscription } from '@privacy-register/schema/telling/opt-in';
import type { FastifyInstance } from 'fastify';
import { registerAsks } from '../context.ts';
import { refuseForeignOrigin } from '../sign-in/origin.ts';
import { findByLink } from './find.ts';
import type { Mailing } from './register-subscribe.ts';
import { ofAddress } from './same-address.ts';
import { sendForm } from './send-form.ts';

type Params = { token: string };
const path = '/subscribe/confirm/:token';

/** A program that opens every link of a message confirms nothing: only the button does. */
export function routeConfirm(app: FastifyInstance, { store, clock, publicUrl }: Mailing): void {
  app.get<{ Params: Params }>(path, async ({ params }, reply) => {
    const held = await findByLink(store, 'confirmHash', params.token);
    if (!held) return sendForm(reply, subscribeStepPage('ended', 'en'), 410);
    return sendForm(reply, subscribeStepPage('confirm', held.language));
  });
  app.post<{ Params: Params }>(path, async (request, reply) => {
    refuseForeignOrigin(request, publicUrl);
    const { token } = request.params;
    const known = await findByLink(store, 'confirmHash', token);
    const language = known?.language ?? 'en';
    const confirmed = await confirm(token, clock()).catch(unlessEnded);
    const step = confirmed ? 'confirmed' : 'ended';
    return sendForm(reply, subscribeStepPage(step, language), confirmed ? 200 : 410);
  });

  async function confirm(token: string, now: string): Promise<boolean> {
    await decide(store, registerAsks(now), 'subscription.confirm', async (read) => {
      const held = await findByLink(store, 'confirmHash', token);
      const others = held?.address ? await ofAddress(read, held.address) : [];
      return confirmSubscription({ held, others, now });
    });
    return true;
  }
}

function unlessEnded(error: unknown): false {
  if (error instanceof Refusal && error.issues[0]?.code === 'confirmation-ended') return false;
  throw error;
}
