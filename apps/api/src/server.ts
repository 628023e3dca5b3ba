/** The whole service as one Fastify instance: sign-in, GraphQL, public pages, dashboard. */
import 'reflect-metadata';
import type { Store } from '@privacy-register/db/store';
import fastify, { type FastifyInstance } from 'fastify';
import { answersFrom } from './answer/answers.ts';
import { serveBanner } from './banner.ts';
import type { Config } from './config.ts';
import { serveDashboard } from './dashboard.ts';
import { serveGraphql } from './graphql/serve.ts';
import { routeMetrics } from './metrics/route-metrics.ts';
import { routeFeed } from './obligation/route-feed.ts';
import { servePages } from './page/serve.ts';
import { problemHandler } from './problem.ts';
import { registerSignIn } from './sign-in/register-sign-in.ts';
import { registerSubscribe } from './subscribe/register-subscribe.ts';

export type Service = {
  store: Store;
  clock: () => string;
  config: Config;
  /** Where the built dashboard is; null in tests that need none. */
  dashboard: string | null;
  /** The built banner; served where it is given. */
  banner?: string;
  commit?: string | null;
};

const mostBytes = 1_000_000;

export async function createServer(service: Service): Promise<FastifyInstance> {
  const { store, clock, config } = service;
  const app = fastify({
    bodyLimit: mostBytes,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
    frameworkErrors: problemHandler,
  });
  app.setErrorHandler(problemHandler);
  app.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'same-origin');
  });
  const answers = answersFrom(store);
  await registerSignIn(app, { store, clock, config });
  await serveGraphql(app, { store, answers, clock, config });
  const pages = { store, answers, clock, publicUrl: config.publicUrl };
  await servePages(app, pages);
  await registerSubscribe(app, { ...pages, keep: config.mail ?? null });
  if (service.banner) await serveBanner(app, service.banner);
  routeFeed(app, { store, clock, publicUrl: config.publicUrl });
  routeMetrics(app, { store, clock });
  if (service.dashboard) await serveDashboard(app, service.dashboard);
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    const ready = await store.isReady().catch(() => false);
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'unready', commit: service.commit ?? null });
  });
  return app;
}
