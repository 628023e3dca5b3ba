import { createHash } from 'node:crypto';
import { evidenceOf } from '@privacy-register/db/evidence/gather';
import { verifierProgram } from '@privacy-register/db/evidence/verifier-program';
import { evidenceFiles } from '@privacy-register/documents/evidence/evidence-files';
import { evidenceZip } from '@privacy-register/documents/evidence/evidence-zip';
import * as value from '@privacy-register/schema/kit/value';
import { demand } from '@privacy-register/schema/permission/permission';
import type { FastifyInstance } from 'fastify';
import type { Pages } from '../page/pages.ts';
import { send } from '../page/send.ts';
import { viewerOf } from '../sign-in/viewer-of.ts';

const mostEntries = 200_000;

/** All that the register holds of a notice, for staff who may read the audit trail; the verifier is for everybody. */
export function routeEvidence(app: FastifyInstance, { store, clock, publicUrl }: Pages): void {
  const verifier = verifierProgram();
  const verifierHash = createHash('sha256').update(verifier).digest('hex');

  app.get<{ Params: { id: string } }>('/notices/:id/evidence.zip', async (request, reply) => {
    demand(await viewerOf(request, { store, now: clock() }), 'read-audit');
    const { id } = request.params;
    const evidence = value.id.safeParse(id).success
      ? await evidenceOf(store, { notice: id, mostEntries })
      : null;
    if (!evidence) return reply.callNotFound();
    const zip = Buffer.from(evidenceZip(evidenceFiles(evidence, { verifier, publicUrl })));
    const digest = createHash('sha256').update(zip).digest('base64');
    reply.headers({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="evidence-${id}.zip"`,
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${digest}:`,
      'evidence-verifier-sha256': verifierHash,
    });
    return reply.send(zip);
  });

  app.get('/.well-known/privacy-register/verify.mjs', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, { body: verifier, contentType: 'text/javascript; charset=utf-8' });
  });
}
