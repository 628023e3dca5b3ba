import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canary } from '../testing/canary.ts';
import { aStory, beforeSwitch, effectiveAt, postedAt } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

describe.each(['sqlite', 'postgres'] as const)('the public pages (%s)', (database) => {
  let world: World;
  let story: Awaited<ReturnType<typeof aStory>>;
  const wordsAt = async (url: string, now = postedAt) => {
    world.moveTo(now);
    const { statusCode, body } = await world.app.inject(url);
    expect(statusCode).toBe(200);
    return body.replace(/<[^>]+>/g, '');
  };
  const noticeOf = async (version: string, kind: string) => {
    const filter = { version: { eq: version }, kind: { eq: kind } };
    const [notice] = await world.read.all('change-notice', filter);
    return `/notices/${notice?.id}`;
  };

  beforeAll(async () => {
    world = await aWorld(database);
    story = await aStory(world);
  });
  afterAll(() => world.close());

  it('lead from the start to every published policy', async () => {
    const start = await world.app.inject('/');
    const { body } = await world.app.inject(String(start.headers.location));

    expect(start.statusCode).toBe(302);
    expect([...body.matchAll(/href="\/policies\/([^"]+)"/g)].map(([, key]) => key)).toEqual([
      ...['online', 'recalled', 'seen', 'waiting'],
    ]);
  });

  it('tell of a coming change, counting the days', async () => {
    const words = await wordsAt('/policies/online');

    expect(words).toContain('In force since Monday, January 5, 2026');
    expect(words).toContain('Version 2 takes effect on Friday, May 15, 2026, in 11 days.');
    expect(words).not.toContain('partners');
  });

  it('change at the instant, and not a millisecond before', async () => {
    expect(await wordsAt('/policies/online', beforeSwitch)).not.toContain('partners');
    expect(await wordsAt('/policies/online', effectiveAt)).toContain('We share your e-mail address');
    expect(await wordsAt('/policies/online', effectiveAt)).toContain('In force since Friday, May 15, 2026');
    expect(await wordsAt('/policies/online/versions/1', beforeSwitch)).toContain('StatusIn force');
    expect(await wordsAt('/policies/online/versions/1', effectiveAt)).toContain('StatusSuperseded');
  });

  it('give the countdown of a notice, and why this date', async () => {
    const words = await wordsAt(await noticeOf(story.next, 'change'), '2026-05-10T16:00:00.000Z');

    expect(words).toContain('In force onFriday, May 15, 2026');
    expect(words).toContain('In 5 days, as of Sunday, May 10, 2026.');
    expect(words).toMatch(/Why this date.*The 10 days after it are counted/s);
    expect(words).toMatch(/home site ?home.exampleVerified/);
  });

  it('name the site that a date still waits for', async () => {
    expect(await wordsAt('/policies/waiting')).toContain('Its date is set once every covered site shows');
    expect(await wordsAt(await noticeOf(story.wait, 'change'))).toMatch(
      /Still waiting for (home|advice) site\./,
    );
  });

  it('tell of a withdrawal in place of the change', async () => {
    const withdrawal = await noticeOf(story.gone, 'withdrawal');

    expect(await wordsAt(withdrawal)).toContain('We keep your address to ourselves after all.');
    expect(await wordsAt(withdrawal)).toContain('This change does not take effect');
    expect(await wordsAt(await noticeOf(story.gone, 'change'))).toContain('replaced by a later notice');
    expect(await wordsAt('/policies/recalled/versions/2')).toContain('Withdrawn before it took effect');
    expect(await wordsAt('/policies/recalled')).toContain('Version 2Withdrawn on Monday, May 4, 2026');
  });

  it('list what was only observed, without an instant in force', async () => {
    expect(await wordsAt('/policies/seen')).toContain('Version 1Observed on Friday, February 1, 2019');
    expect(await wordsAt('/policies/seen')).toContain('not published by larch company.');
    expect(await wordsAt('/policies/seen/versions/1')).toContain('We share your e-mail address');
  });

  it('give a platform the notices that it has to show now', async () => {
    world.moveTo(postedAt);
    const answer = await world.app.inject('/platforms/home/notice.json');
    world.moveTo(effectiveAt);
    const later = await world.app.inject('/platforms/home/notice.json');

    const told = (body: { notices: { policy: string; status: string }[] }) =>
      body.notices.map(({ policy, status }) => `${policy} ${status}`).sort();
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(told(answer.json())).toEqual(['online scheduled', 'recalled withdrawn', 'waiting posting']);
    expect(told(later.json())).toEqual(['recalled withdrawn', 'waiting posting']);
  });

  it('never show the words of a draft', async () => {
    const policies = ['online', 'waiting', 'recalled', 'seen', 'hidden'];
    const urls = policies.flatMap((key) => [
      ...[1, 2, 3].map((number) => `/policies/${key}/versions/${number}`),
      `/policies/${key}`,
    ]);
    const notices = await world.read.all('change-notice', {});
    const rest = ['/policies', '/platforms/home/notice.json', ...notices.map(({ id }) => `/notices/${id}`)];

    const bodies = await Promise.all(
      [...urls, ...rest].map(async (url) => (await world.app.inject(url)).body),
    );

    expect(bodies.filter((body) => body.includes(canary))).toEqual([]);
    expect((await world.app.inject('/policies/hidden')).statusCode).toBe(404);
    expect((await world.app.inject('/policies/online/versions/3')).statusCode).toBe(404);
  });
});
