import type { Reader } from '@privacy-register/db/read/reader';
import { noticePage } from '@privacy-register/documents/notice-page';
import { isPublished, stateOf } from '@privacy-register/documents/published';
import * as value from '@privacy-register/schema/kit/value';
import type { FastifyInstance } from 'fastify';
import { type Pages, publicReader } from '../pages.ts';
import { versionsOf } from '../published-policy.ts';
import { send } from '../send.ts';

/** The notice of a change, with its countdown and the sites that show it; or of its withdrawal. */
export function routeNotice(app: FastifyInstance, pages: Pages): void {
  app.get<{ Params: { id: string } }>('/notices/:id', async (request, reply) => {
    const page = await pageFor(request.params.id, pages);
    return page ? send(request, reply, { body: page.html, ...page }) : reply.callNotFound();
  });
}

async function pageFor(id: string, pages: Pages) {
  const read = publicReader(pages);
  const notice = value.id.safeParse(id).success ? await read.get('change-notice', id) : null;
  const version = notice && (await read.get('policy-version', notice.version));
  const snapshot = version && (await pages.answers.snapshot(version.id));
  if (!notice || !version || !snapshot || !isPublished(version)) return null;
  const [versions, postings, incidents] = await Promise.all([
    versionsOf(read, version.policy),
    postingsOf(read, notice.id),
    incidentsOf(read, version.id),
  ]);
  const state = stateOf(version, versions);
  return noticePage({ snapshot, notice, state, postings, incidents, now: pages.clock() });
}

async function postingsOf(read: Reader, notice: string) {
  const postings = await read.all('posting', { notice: { eq: notice } });
  const platforms = await read.many(
    'platform',
    postings.map((each) => each.platform),
  );
  return postings.flatMap((each) => {
    const platform = platforms.get(each.platform);
    return platform ? [{ ...each, platform }] : [];
  });
}

async function incidentsOf(read: Reader, version: string) {
  const incidents = await read.all('incident', { version: { eq: version } });
  const platforms = await read.many(
    'platform',
    incidents.map((each) => each.platform),
  );
  return incidents.map((each) => ({ ...each, platform: platforms.get(each.platform)?.name ?? 'A site' }));
}
