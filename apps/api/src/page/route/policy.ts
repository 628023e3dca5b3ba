import { awaitedPolicyPage } from '@privacy-register/documents/awaited-policy-page';
import { policyPage } from '@privacy-register/documents/policy-page';
import { pastOf } from '@privacy-register/documents/published';
import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { FastifyInstance } from 'fastify';
import { observedOf } from '../observed.ts';
import { type Pages, publicReader } from '../pages.ts';
import { policyWithKey } from '../published-policy.ts';
import { send } from '../send.ts';
import { standingNotice } from '../standing-notice.ts';

/** A policy as it is in force, or announced, or was seen. */
export function routePolicy(app: FastifyInstance, pages: Pages): void {
  app.get<{ Params: { key: string } }>('/policies/:key', async (request, reply) => {
    const page = await pageFor(request.params.key, pages);
    return page ? send(request, reply, { body: page.html, ...page }) : reply.callNotFound();
  });
}

async function pageFor(key: string, pages: Pages) {
  const now = pages.clock();
  const read = publicReader(pages);
  const found = await policyWithKey(read, key);
  if (!found) return null;
  const { policy, versions } = found;
  const history = versions.map((each) => pastOf(each, versions));
  const coming = comingAfter(versions, now);
  const notice = coming && (await standingNotice(read, coming.id));
  const upcoming = coming && {
    number: coming.number ?? 0,
    effectiveAt: coming.effectiveAt,
    noticeId: notice?.id ?? null,
  };
  const version = inForceAt(versions, now);
  const snapshot = version && (await pages.answers.snapshot(version.id));
  if (!version?.effectiveAt || !snapshot) {
    const observed = await observedOf(read, found);
    return awaitedPolicyPage({ policy, observed, upcoming, history, now });
  }
  return policyPage({ snapshot, effectiveAt: version.effectiveAt, upcoming, history, now });
}
