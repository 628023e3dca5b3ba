import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canary } from '../testing/canary.ts';
import { aStory, postedAt } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

describe.each(['sqlite', 'postgres'] as const)('the public calendar (%s)', (database) => {
  let world: World;
  let story: Awaited<ReturnType<typeof aStory>>;
  const idsIn = (body: string) => body.match(/^UID:\S+/gm) ?? [];

  beforeAll(async () => {
    world = await aWorld(database);
    story = await aStory(world);
    world.moveTo(postedAt);
  });
  afterAll(() => world.close());

  it('tells of every change on its way, and of what was withdrawn', async () => {
    const { statusCode, headers, body } = await world.app.inject('/calendar.ics');

    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(idsIn(body)).toEqual(
      expect.arrayContaining([
        `UID:${story.next}-notice`,
        `UID:${story.next}-effective`,
        `UID:${story.wait}-awaited`,
        `UID:${story.gone}-effective`,
      ]),
    );
    expect(body).toMatch(/UID:\S+-effective\r\n(?:[^\r]+\r\n){2}DTSTART:20260515T040000Z/);
    expect(body).not.toContain(canary);
  });

  it('of one policy tells of no other', async () => {
    const { body } = await world.app.inject('/policies/waiting/calendar.ics');

    expect(idsIn(body)).toContain(`UID:${story.wait}-awaited`);
    expect(body).not.toContain(story.next);
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await world.app.inject('/calendar.ics');
    const again = await world.app.inject({
      url: '/calendar.ics',
      headers: { 'if-none-match': String(headers.etag) },
    });

    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(headers['cache-control']).toBe('public, max-age=30, must-revalidate');
  });

  it('is none for a policy that the public does not know', async () => {
    const { statusCode } = await world.app.inject('/policies/no-such-policy/calendar.ics');

    expect(statusCode).toBe(404);
  });
});
