/** A service on a fresh database with one person per role, whom tests let ask over HTTP. */
import type { Store } from '@privacy-register/db/store';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { startingMaterialRules } from '@privacy-register/schema/material-rule/starting-material-rules';
import { type Role, roles } from '@privacy-register/schema/record/member';
import { newMember } from '@privacy-register/schema/sign-in/new-member';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../server.ts';
import { createApiToken } from '../sign-in/give.ts';

export type Asker = Role | 'anonymous';
type Answer<D> = {
  status: number;
  data: D;
  errors?: { message: string; extensions: { code: string } }[];
};
export type Office = {
  app: FastifyInstance;
  store: Store;
  clock: { now: string };
  ask: <D>(by: Asker, query: string, variables?: object) => Promise<Answer<D>>;
};

export async function openOffice(store: Store, startAt = '2026-05-04T15:00:00.000Z'): Promise<Office> {
  const clock = { now: startAt };
  const config = { publicUrl: 'http://localhost:4000', oidc: null, trustProxy: false };
  const app = await createServer({ store, clock: () => clock.now, config, dashboard: null });
  const secrets = await seat(store, clock.now);
  return {
    app,
    store,
    clock,
    ask: async <D>(by: Asker, query: string, variables: object = {}) => {
      const authorization = by === 'anonymous' ? {} : { authorization: `Bearer ${secrets.get(by)}` };
      const headers = { 'content-type': 'application/json', ...authorization };
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return { status: response.statusCode, ...response.json<Omit<Answer<D>, 'status'>>() };
    },
  };
}

async function seat(store: Store, now: string): Promise<Map<Role, string>> {
  const viewer = { kind: 'register' } as const;
  const endsAt = new Date(Date.parse(now) + 300 * 86_400_000).toISOString();
  const signature = { at: now, by: 'register', action: 'seat' };
  const people = roles.map((role) => ({ role, id: newId('member') }));
  const joining = people.map(({ id, role }) =>
    newMember(id, {
      name: role,
      email: `${role}@office.example`,
      role,
      passwordHash: null,
      oidcSubject: null,
    }),
  );
  await store.commit(joining, signature);
  const tokens = await Promise.all(
    people.map(async ({ id: holder, role }) => ({
      role,
      ...(await createApiToken({ store, viewer, name: role, role, endsAt, now, holder })),
    })),
  );
  const rules = startingMaterialRules.map((rule) =>
    create('material-rule', newId('material-rule'), { ...rule, inForceAt: now }),
  );
  await store.commit([...tokens.flatMap(({ changes }) => changes), ...rules], signature);
  return new Map(tokens.map(({ role, secret }) => [role, secret]));
}
