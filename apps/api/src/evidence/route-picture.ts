import * as value from '@privacy-register/schema/kit/value';
import type { FastifyInstance } from 'fastify';
import type { Pages } from '../page/pages.ts';
import { viewerOf } from '../sign-in/viewer-of.ts';

/** The picture that a look kept, for whoever may read the look's evidence. */
export function routePicture(app: FastifyInstance, { store, clock }: Pages): void {
  app.get<{ Params: { sha256: string } }>('/evidence/:sha256', async (request, reply) => {
    const viewer = await viewerOf(request, { store, now: clock() });
    const { sha256 } = request.params;
    const isHash = value.formats.hash.safeParse(sha256).success;
    const named = { filter: { picture: { eq: sha256 } }, first: 1 };
    const isSeen = isHash && (await store.read(viewer).page('fetch-evidence', named)).rows.length > 0;
    const picture = isSeen ? await store.picture(sha256) : null;
    if (!picture) return reply.callNotFound();
    reply.headers({
      'content-type': typeOf(picture),
      'cache-control': 'private, max-age=31536000, immutable',
    });
    return reply.send(Buffer.from(picture));
  });
}

const pngBegins = [137, 80, 78, 71];
const typeOf = (bytes: Uint8Array) =>
  pngBegins.every((byte, at) => bytes[at] === byte) ? 'image/png' : 'image/jpeg';
