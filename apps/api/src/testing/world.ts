/** A whole service on an empty database, whose clock is moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '@privacy-register/db/open';
import type { Reader } from '@privacy-register/db/read/reader';
import type { Store } from '@privacy-register/db/store';
import { freshDatabase } from '@privacy-register/db/testing/fresh-database';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import type { Keep } from '@privacy-register/schema/telling/retention';
import type { FastifyInstance } from 'fastify';
import { answersFrom } from '../answer/answers.ts';
import { type Context, contextOf } from '../context.ts';
import { createServer } from '../server.ts';

const foundedAt = '2026-01-05T15:00:00.000Z';
const origin = 'https://register.example';

export type World = {
  app: FastifyInstance;
  store: Store;
  /** Everything, whoever may see it. */
  read: Reader;
  now: () => string;
  moveTo: (now: string) => void;
  /** What somebody with this role may use at this moment. */
  as: (role: Role | 'register') => Context;
  close: () => Promise<void>;
};

type Set = { mail?: Keep };

export async function aWorld(database: 'sqlite' | 'postgres' = 'sqlite', set: Set = {}): Promise<World> {
  const { store, drop } = database === 'sqlite' ? await inFile() : await onServer();
  let now = foundedAt;
  const clock = () => now;
  const config = {
    publicUrl: origin,
    oidc: null,
    trustProxy: false,
    ...set,
    passwordCost: { memoryCost: 8, timeCost: 1, parallelism: 1 },
  };
  const app = await createServer({ store, clock, config, dashboard: null });
  const answers = answersFrom(store);
  return {
    ...{ app, store, now: clock, read: store.read(register) },
    moveTo: (instant) => {
      now = instant;
    },
    as: (role) => contextOf({ store, answers, viewer: personWith(role), now, publicUrl: origin }),
    close: async () => {
      await app.close();
      await store.close();
      await drop();
    },
  };
}

const personWith = (role: Role | 'register'): Viewer =>
  role === 'register' ? register : { kind: 'member', id: `mbr_${role}`, role };

async function inFile() {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-api-'));
  const store = await open(`file:${join(folder, 'register.db')}`);
  return { store, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function onServer() {
  const { url, drop } = await freshDatabase();
  return { store: await open(url), drop };
}
