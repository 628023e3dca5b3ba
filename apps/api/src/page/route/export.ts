import type { FastifyInstance } from 'fastify';
import { exportFormats, fileName } from '../../export/formats.ts';
import { type Pages, publicReader } from '../pages.ts';
import { policyWithKey } from '../published-policy.ts';
import { send } from '../send.ts';

/** A policy with its published versions, for other programs: one address for each format. */
export function routeExport(app: FastifyInstance, pages: Pages): void {
  for (const { extension, contentType, write } of exportFormats) {
    app.get<{ Params: { key: string } }>(`/policies/:key/export.${extension}`, async (request, reply) => {
      const read = publicReader(pages);
      const found = await policyWithKey(read, request.params.key);
      if (!found) return reply.callNotFound();
      const { answers, publicUrl, clock } = pages;
      const body = await write({ ...found, read, answers, publicUrl, now: clock() });
      reply.header('access-control-allow-origin', '*');
      const name = fileName(found.policy.key, extension);
      reply.header('content-disposition', `attachment; filename="${name}"`);
      return send(request, reply, { body, contentType });
    });
  }
}
