import type { Reader } from '@privacy-register/db/read/reader';
import { staticCopy } from '@privacy-register/documents/banner/static-copy';
import { staticStylesSource } from '@privacy-register/documents/banner/static-styles';
import { platformNotice } from '@privacy-register/documents/platform-notice';
import type { Published } from '@privacy-register/documents/published';
import * as value from '@privacy-register/schema/kit/value';
import { comingAfter } from '@privacy-register/schema/lifecycle/dossier';
import type { FastifyInstance } from 'fastify';
import { type Pages, publicReader } from '../pages.ts';
import { versionsOf } from '../published-policy.ts';
import { send } from '../send.ts';
import { standingNotice } from '../standing-notice.ts';

/** What shows a platform's notices on it: data for its software and the banner, markup for its pages. */
export function routePlatformNotice(app: FastifyInstance, pages: Pages): void {
  app.get<{ Params: { key: string } }>('/platforms/:key/notice.json', async (request, reply) => {
    const notices = await noticesOn(request.params.key, pages);
    if (!notices) return reply.callNotFound();
    const { json, contentType } = platformNotice({ notices, origin: pages.publicUrl });
    // The banner counts by the register's clock.
    reply.headers({ ...forEverySite, 'access-control-expose-headers': 'date' });
    return send(request, reply, { body: json, contentType });
  });
  app.get<{ Params: { key: string }; Querystring: { style?: string } }>(
    '/platforms/:key/banner.html',
    async (request, reply) => {
      const { key } = request.params;
      const notices = await noticesOn(key, pages);
      if (!notices) return reply.callNotFound();
      const style = request.query.style === 'none' ? 'without' : 'with';
      const body = staticCopy({ platform: key, notices, origin: pages.publicUrl, style });
      reply.headers({ ...forEverySite, 'privacy-register-style': staticStylesSource });
      return send(request, reply, { body, contentType: 'text/html; charset=utf-8' });
    },
  );
}

const forEverySite = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

async function noticesOn(key: string, pages: Pages) {
  const read = publicReader(pages);
  const known = value.formats.key.safeParse(key).success;
  const [platform] = known ? await read.all('platform', { key: { eq: key } }) : [];
  if (!platform) return null;
  const versions = await versionsPostedOn(read, platform.id);
  const policies = new Set(versions.map((each) => each.policy));
  const found = [...policies].map((policy) => noticesOf(read, policy, versions, pages.clock()));
  return (await Promise.all(found)).flat();
}

async function versionsPostedOn(read: Reader, platform: string) {
  const postings = await read.all('posting', { platform: { eq: platform }, status: { ne: 'left' } });
  const noticeIds = postings.map((each) => each.notice);
  const notices = await read.many('change-notice', noticeIds);
  const versionIds = [...notices.values()].map((each) => each.version);
  return [...(await read.many('policy-version', versionIds)).values()];
}

/** The change on its way; and a withdrawn one, until the policy has another version. */
async function noticesOf(read: Reader, policyId: string, posted: readonly { id: string }[], now: string) {
  const [policy, versions] = await Promise.all([read.get('policy', policyId), versionsOf(read, policyId)]);
  const coming = comingAfter(versions, now);
  const latest = versions.reduce<Published | null>(laterOf, null);
  const told = coming ?? (latest?.status === 'withdrawn' ? latest : null);
  const notice = told && posted.some((each) => each.id === told.id) && (await standingNotice(read, told.id));
  if (!policy || !notice) return [];
  const { key, title, timeZone, language } = policy;
  const { effectiveAt, status } = told;
  const { id, text } = notice;
  return [{ id, policy: key, title, timeZone, language, text, effectiveAt, status }];
}

const laterOf = (best: Published | null, each: Published) =>
  best === null || each.number > best.number ? each : best;
