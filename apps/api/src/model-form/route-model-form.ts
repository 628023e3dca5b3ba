import { formCells, missingFacts } from '@privacy-register/documents/model-form/form-cells';
import { modelForm } from '@privacy-register/documents/model-form/model-form';
import { modelFormPage } from '@privacy-register/documents/model-form/model-form-page';
import { anonymous } from '@privacy-register/schema/permission/viewer';
import type { FastifyInstance } from 'fastify';
import { contextOf } from '../context.ts';
import type { Pages } from '../page/pages.ts';
import { policyWithKey } from '../page/published-policy.ts';
import { send } from '../page/send.ts';
import { formOfPolicy } from './form-of-policy.ts';

/** A form that is incomplete is none: to the public there is nothing. Staff find the gaps in the dashboard. */
export function routeModelForm(app: FastifyInstance, pages: Pages): void {
  app.get<{ Params: { key: string } }>('/policies/:key/model-form', async (request, reply) => {
    const page = await pageFor(request.params.key, pages);
    return page ? send(request, reply, { body: page.html, ...page }) : reply.callNotFound();
  });
}

async function pageFor(key: string, { store, answers, clock, publicUrl }: Pages) {
  const now = clock();
  const context = contextOf({ store, answers, viewer: anonymous, now, publicUrl });
  const found = await policyWithKey(context.read, key);
  const form = found && (await formOfPolicy(context, found.policy, { at: now, knownAt: now }));
  if (!form || missingFacts(formCells(form.facts)).length) return null;
  return modelFormPage({ form: modelForm(form.facts), policy: found.policy });
}
