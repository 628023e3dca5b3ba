import type { Reader } from '@privacy-register/db/read/reader';
import { calendarOf } from '@privacy-register/documents/calendar/calendar';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Pages, publicReader } from '../pages.ts';
import { type PublishedPolicy, policyWithKey, versionsOf } from '../published-policy.ts';
import { send } from '../send.ts';

type Told = { name: string; found: PublishedPolicy[] };

/** Notice periods and dates for calendars that subscribe: of every policy, and of one. */
export function routeCalendar(app: FastifyInstance, pages: Pages): void {
  const answer = ({ name, found }: Told, request: FastifyRequest, reply: FastifyReply) => {
    const policies = found.map(({ policy, versions }) => ({ ...policy, versions }));
    reply.header('access-control-allow-origin', '*');
    return send(request, reply, calendarOf({ name, policies, origin: pages.publicUrl }));
  };
  app.get('/calendar.ics', async (request, reply) => {
    const found = await everyPolicy(publicReader(pages));
    return answer({ name: 'Privacy policies', found }, request, reply);
  });
  app.get<{ Params: { key: string } }>('/policies/:key/calendar.ics', async (request, reply) => {
    const found = await policyWithKey(publicReader(pages), request.params.key);
    if (!found) return reply.callNotFound();
    return answer({ name: found.policy.title, found: [found] }, request, reply);
  });
}

async function everyPolicy(read: Reader): Promise<PublishedPolicy[]> {
  const order = { field: 'key', direction: 'asc' } as const;
  const policies = await read.all('policy', { archivedAt: { isNull: true } }, order);
  return Promise.all(
    policies.map(async (policy) => ({ policy, versions: await versionsOf(read, policy.id) })),
  );
}
