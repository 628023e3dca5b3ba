import { readingOf } from '@privacy-register/db/reading';
import { observedVersionPage } from '@privacy-register/documents/observed-version-page';
import { neighboursOf, type Published, stateOf } from '@privacy-register/documents/published';
import { versionPage } from '@privacy-register/documents/version-page';
import type { FastifyInstance } from 'fastify';
import { sourceOf } from '../observed.ts';
import { type Pages, publicReader } from '../pages.ts';
import { type PublishedPolicy, policyWithKey } from '../published-policy.ts';
import { send } from '../send.ts';

type Params = { key: string; number: string };

/** A version by its number: its text never changes, its dates and the corrections of our record may. */
export function routeVersion(app: FastifyInstance, pages: Pages): void {
  app.get<{ Params: Params }>('/policies/:key/versions/:number', async (request, reply) => {
    const page = await pageFor(request.params, pages);
    return page ? send(request, reply, { body: page.html, ...page }) : reply.callNotFound();
  });
}

async function pageFor({ key, number }: Params, pages: Pages) {
  const found = /^[1-9]\d{0,8}$/.test(number) ? await policyWithKey(publicReader(pages), key) : null;
  const version = found?.versions.find((each) => each.number === Number(number));
  if (!found || !version) return null;
  const snapshot = await pages.answers.snapshot(version.id);
  if (!snapshot) return observedPage(found, version, pages);
  const errata = await publicReader(pages).all('erratum', { version: { eq: version.id } });
  const state = stateOf(version, found.versions);
  return versionPage({
    snapshot,
    state,
    errata,
    ...neighboursOf(version, found.versions),
    now: pages.clock(),
  });
}

async function observedPage({ versions }: PublishedPolicy, version: Published, pages: Pages) {
  const read = publicReader(pages);
  const reading = await readingOf(read, { version, knownAt: pages.clock() });
  const source = await sourceOf(read, version);
  return observedVersionPage({ reading, source, ...neighboursOf(version, versions) });
}
