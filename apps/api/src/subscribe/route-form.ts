import { type Language, languageOf } from '@privacy-register/documents/language/speech';
import { subscribePage } from '@privacy-register/documents/subscribe/form-page';
import { subscribeStepPage } from '@privacy-register/documents/subscribe/step-page';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import * as value from '@privacy-register/schema/kit/value';
import { attemptTerms } from '@privacy-register/schema/sign-in/attempt';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { publicReader } from '../page/pages.ts';
import { refuseForeignOrigin } from '../sign-in/origin.ts';
import { ask } from './ask.ts';
import { offeredPolicies } from './offered.ts';
import type { Mailing } from './register-subscribe.ts';
import { sendForm } from './send-form.ts';

type Query = { policy?: string | string[]; language?: string };

/** The form, and what is sent by it. */
export function routeForm(app: FastifyInstance, mailing: Mailing): void {
  const { store, clock, publicUrl, keep } = mailing;
  app.get<{ Querystring: Query }>('/subscribe', async ({ query }, reply) => {
    const policies = await offeredPolicies(publicReader(mailing));
    const language = languageOf(String(query.language ?? ''));
    const given = { address: '', policies: [query.policy ?? []].flat() };
    const page = subscribePage({ language, policies, given, isAmiss: false, keep });
    return sendForm(reply, page);
  });
  app.post('/subscribe', async (request, reply) => {
    refuseForeignOrigin(request, publicUrl);
    if (!keep) return reply.callNotFound();
    const { address, ticked, language } = sentIn(request.body);
    const policies = await offeredPolicies(publicReader(mailing));
    const wanted = policies.filter(({ key }) => ticked.includes(key)).map(({ id }) => id);
    // A policy that is gone meanwhile is not the same as none, which means all.
    if (!value.formats.email.safeParse(address).success || wanted.length < ticked.length) {
      const given = { address, policies: ticked };
      const page = subscribePage({ language, policies, given, isAmiss: true, keep });
      return sendForm(reply, page, 400);
    }
    const asking = ask(store, { address, policies: wanted, language, from: request.ip, now: clock() });
    return asking.then(
      () => sendForm(reply, subscribeStepPage('asked', language)),
      (error) => tooMany(error, reply, language),
    );
  });
}

function sentIn(body: unknown) {
  const sent = body instanceof URLSearchParams ? body : new URLSearchParams();
  return {
    address: (sent.get('address') ?? '').trim(),
    ticked: [...new Set(sent.getAll('policy'))],
    language: languageOf(sent.get('language') ?? ''),
  };
}

function tooMany(error: unknown, reply: FastifyReply, language: Language): FastifyReply {
  const isExpected = error instanceof Refusal && error.issues[0]?.code === 'too-many-attempts';
  if (!isExpected) throw error;
  reply.header('retry-after', attemptTerms.minutes * 60);
  return sendForm(reply, subscribeStepPage('too-many', language), 429);
}
