import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canary } from '../testing/canary.ts';
import { aStory, effectiveAt, postedAt } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';

describe.each(['sqlite', 'postgres'] as const)('the feeds (%s)', (database) => {
  let world: World;
  const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers });
  const titlesIn = async (url: string): Promise<string[]> =>
    JSON.parse((await get(url)).body).items.map(({ title }: { title: string }) => title);

  beforeAll(async () => {
    world = await aWorld(database);
    await aStory(world);
    world.moveTo(postedAt);
  });
  afterAll(() => world.close());

  it.each([
    ['/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/policies/online/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/policies/online/feed.json', 'application/feed+json; charset=utf-8'],
  ])('%s may be read by scripts of any site, and holds nothing that is not public', async (url, type) => {
    const { statusCode, headers, body } = await get(url);

    expect([statusCode, headers['content-type']]).toEqual([200, type]);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['last-modified']).toBe('Mon, 04 May 2026 13:00:00 GMT');
    expect(body).not.toContain(canary);
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get('/feed.atom');

    const again = await get('/feed.atom', { 'if-none-match': String(headers.etag) });

    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers['last-modified']).toBe(headers['last-modified']);
  });

  it('tells of every policy, or of one alone', async () => {
    expect(await titlesIn('/feed.json')).toEqual(
      expect.arrayContaining([expect.stringMatching(/withdrawn$/), expect.stringMatching(/notice posted$/)]),
    );
    expect(await titlesIn('/policies/recalled/feed.json')).toHaveLength(3);
  });

  it('tells that a version is in force from its instant on, without anything having run', async () => {
    const before = await titlesIn('/policies/online/feed.json');
    world.moveTo(effectiveAt);
    const after = await titlesIn('/policies/online/feed.json');

    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatch(/version 2 is in force$/);
    world.moveTo(postedAt);
  });

  it.each(['atom', 'json'])('is none for a policy that the public does not know (%s)', async (ending) => {
    const found = await Promise.all(
      [`/policies/hidden/feed.${ending}`, `/policies/none/feed.${ending}`].map((url) => get(url)),
    );

    expect(found.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  });

  it('is named by the pages it belongs to', async () => {
    const page = (await get('/policies/online')).body;
    const list = (await get('/policies')).body;

    expect(page).toContain('type="application/atom+xml" title="Atom feed" href="/policies/online/feed.atom"');
    expect(list).toContain('href="/feed.json"');
  });
});
