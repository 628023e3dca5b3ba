import { isUnable } from '@privacy-register/db/refusing';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { anonymous, register, type Viewer } from '@privacy-register/schema/permission/viewer';
import { isTokenLive, noteUse } from '@privacy-register/schema/sign-in/api-token';
import { touch } from '@privacy-register/schema/sign-in/session';
import type { FastifyRequest } from 'fastify';
import { isStale } from './decide.ts';
import { sha256 } from './secret.ts';
import { type Asked, sessionOf } from './session.ts';

/** Who asks: by API token, else by session cookie, else the public. A token that is not good is refused. */
export async function viewerOf(request: FastifyRequest, asked: Asked): Promise<Viewer> {
  const token = /^bearer +(.*)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined) return programOf(token.trim(), asked);
  const signedIn = await sessionOf(request, asked);
  if (!signedIn) return anonymous;
  const { member, session } = signedIn;
  await note(asked, touch(session, asked.now), member.id);
  return { kind: 'member', id: member.id, role: member.role };
}

async function programOf(secret: string, asked: Asked): Promise<Viewer> {
  const read = asked.store.read(register);
  const [token] = await read.all('api-token', { tokenHash: { eq: sha256(secret) } });
  const holder = token?.holder ? await read.get('member', token.holder) : null;
  const app = token?.app ? await read.get('app', token.app) : null;
  if (!token || !isTokenLive(token, { holder, app }, asked.now))
    return refuse('unauthenticated', 'This token is not known, or no longer good.');
  await note(asked, noteUse(token, asked.now), token.id);
  if (app) return { kind: 'anonymous', app: { id: app.id, token: token.id } };
  return { kind: 'token', id: token.id, role: token.role, holder: token.holder };
}

/** Requests at the same time note the same, and one is enough; where nothing can be written, one may still read. */
async function note({ store, now }: Asked, changes: Change[], by: string): Promise<void> {
  if (!changes.length) return;
  try {
    await store.commit(changes, { at: now, by, action: 'note-use' });
  } catch (error) {
    if (!isStale(error) && !isUnable(error)) throw error;
  }
}
