/** Somebody with a role, as the register knows them by a token or by a session. */
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { Role } from '@privacy-register/schema/record/member';
import { newSecret, sha256 } from '../../sign-in/secret.ts';
import { newSession } from '../../sign-in/session.ts';
import { make } from '../../testing/family.ts';
import type { World } from '../../testing/world.ts';

export async function byToken(world: World, role: Role): Promise<Record<string, string>> {
  const secret = newSecret();
  const holder = await aMember(world, role);
  const endsAt = '2027-01-01T00:00:00.000Z';
  await make(world, 'api-token', { name: role, role, endsAt, holder, tokenHash: sha256(secret) });
  return { authorization: `Bearer ${secret}` };
}

export async function bySession(world: World, role: Role): Promise<Record<string, string>> {
  const { secret, change } = newSession({ id: await aMember(world, role), authority: 0 }, world.now());
  await world.store.commit([change], { at: world.now(), by: 'register', action: 'test' });
  return { cookie: `__Host-session=${secret}` };
}

async function aMember(world: World, role: Role): Promise<string> {
  const id = newId('member');
  const values = { name: `Ann ${role}`, email: `${id}@register.example`, role, authority: 0 };
  await world.store.commit([create('member', id, values)], {
    at: world.now(),
    by: 'register',
    action: 'test',
  });
  return id;
}
