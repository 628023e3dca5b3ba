import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { freshDatabase } from '@privacy-register/db/testing/fresh-database';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { Role } from '@privacy-register/schema/record/member';
import Fastify, { type FastifyInstance } from 'fastify';
import type { OidcConfig } from '../desk.ts';
import { memberWith } from '../give.ts';
import type { PasswordCost } from '../password.ts';
import { registerSignIn } from '../register-sign-in.ts';
import { viewerOf } from '../viewer-of.ts';

export const databases = ['sqlite', 'postgres'] as const;
export const password = 'correct horse battery';
const startAt = '2026-03-02T09:00:00.000Z';
const quick: PasswordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

type Options = { database?: 'sqlite' | 'postgres'; publicUrl?: string; oidc?: OidcConfig };
export type TestDesk = {
  app: FastifyInstance;
  store: Store;
  now: () => string;
  move: (minutes: number) => void;
  member: (name: string, role?: Role) => Promise<string>;
  close: () => Promise<void>;
};

/** A server with sign-in and nothing else, whose clock is moved by hand; `/viewer` says who asks. */
export async function openDesk({ database = 'sqlite', publicUrl, oidc }: Options = {}): Promise<TestDesk> {
  const { store, drop } = await storeOn(database);
  const app = Fastify({ logger: false });
  let now = startAt;
  const config = {
    publicUrl: publicUrl ?? 'https://register.example',
    oidc: oidc ?? null,
    passwordCost: quick,
  };
  await registerSignIn(app, { store, clock: () => now, config });
  app.get('/viewer', async (request, reply) => {
    try {
      return await viewerOf(request, { store, now });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.code(401).send({ errors: error.issues });
    }
  });

  return {
    app,
    store,
    now: () => now,
    move: (minutes) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    member: async (name, role = 'editor') => {
      const email = `${name.toLowerCase()}@northgate.example`;
      const { id, changes } = await memberWith({ name, email, role, password, cost: quick });
      await store.commit(changes, { at: now, by: 'register', action: 'sample' });
      return id;
    },
    close: async () => {
      await app.close();
      await store.close();
      await drop();
    },
  };
}

async function storeOn(
  database: 'sqlite' | 'postgres',
): Promise<{ store: Store; drop: () => Promise<void> }> {
  if (database === 'postgres') {
    const { url, drop } = await freshDatabase();
    return { store: await open(url), drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  return { store: await open(`file:${join(folder, 'register.sqlite')}`), drop };
}
