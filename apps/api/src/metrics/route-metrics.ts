import { demand } from '@privacy-register/schema/permission/permission';
import type { FastifyInstance } from 'fastify';
import type { Pages } from '../page/pages.ts';
import { viewerOf } from '../sign-in/viewer-of.ts';
import { type Measure, measures } from './measure.ts';

/** For a program that watches, with a token of the role auditor. */
export function routeMetrics(app: FastifyInstance, { store, clock }: Pick<Pages, 'store' | 'clock'>): void {
  app.get('/metrics', async (request, reply) => {
    const now = clock();
    demand(await viewerOf(request, { store, now }), 'read-audit');
    reply.headers({
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    });
    return (await measures(store, now)).map(inWords).join('');
  });
}

/** As Prometheus reads it. Values of labels are words of the register's own. */
function inWords({ name, help, kind, values }: Measure): string {
  const lines = values.map(({ labels = {}, value }) => {
    const named = Object.entries(labels).map(([label, word]) => `${label}="${word}"`);
    return `${name}${named.length ? `{${named.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`;
}
