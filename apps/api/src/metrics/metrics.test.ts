import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byToken } from '../evidence/testing/caller.ts';
import { make } from '../testing/family.ts';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

describe.each(['sqlite', 'postgres'] as const)('what a watching program reads (%s)', (database) => {
  let world: World;
  const get = (headers: Record<string, string> = {}) => world.app.inject({ url: '/metrics', headers });

  beforeAll(async () => {
    world = await aWorld(database);
    await aStory(world);
    await make(world, 'job-round', {
      ...{ job: 'notices', startedAt: '2026-05-04T12:00:00.000Z', milliseconds: 5, items: 3, failures: 1 },
      lateFrom: '2026-05-04T12:10:00.000Z',
    });
  });
  afterAll(() => world.close());

  test('tells of jobs, postings and the chain', async () => {
    const { statusCode, headers, body } = await get(await byToken(world, 'auditor'));

    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain(
      '# TYPE privacy_register_job_late gauge\nprivacy_register_job_late{job="notices"} 1\n',
    );
    expect(body).toContain('privacy_register_job_failures{job="notices"} 1\n');
    expect(body).toContain('privacy_register_postings{status="pending"} 1\n');
    expect(body).toMatch(/privacy_register_audit_entries [1-9]\d+\n/);
    expect(
      body.match(/^(?!#).+$/gm)?.every((line) => /^\w+(\{\w+="[\w-]+"\})? \d+(\.\d+)?$/.test(line)),
    ).toBe(true);
  });

  test('is not for everybody', async () => {
    expect((await get()).statusCode).toBe(401);
    expect((await get(await byToken(world, 'viewer'))).statusCode).toBe(403);
  });
});
