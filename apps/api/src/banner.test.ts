import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveBanner } from './banner.ts';
import { canary } from './testing/canary.ts';
import { aStory, effectiveAt, postedAt } from './testing/story.ts';
import { aWorld, type World } from './testing/world.ts';

describe('what a site embeds', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await aStory(world);
    world.moveTo(postedAt);
  });
  afterAll(() => world.close());

  it('is told in the words of the policy, by the date of the register', async () => {
    const { headers, body } = await world.app.inject('/platforms/home/notice.json');

    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'date',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const online = JSON.parse(body).notices.find(({ policy }: { policy: string }) => policy === 'online');
    expect(online.words.when).toMatch(/^In force from the start of Friday, May 15, 2026 \(12:00/);
  });

  it('stands in a static copy until its instant', async () => {
    const before = await world.app.inject('/platforms/home/banner.html');
    world.moveTo(effectiveAt);
    const after = await world.app.inject('/platforms/home/banner.html?style=none');
    world.moveTo(postedAt);

    expect(before.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(before.body).toContain(before.headers['privacy-register-style']);
    expect([before.body, after.body].map((body) => body.match(/<section/g)?.length)).toEqual([3, 2]);
    expect(after.body).not.toContain('<style>');
    expect(before.body).not.toContain(canary);
  });

  it.each(['none', 'app', '%00'])('is nothing for a platform nobody knows: %s', async (key) => {
    expect((await world.app.inject(`/platforms/${key}/banner.html`)).statusCode).toBe(404);
  });
});

it('the script is served to any site, and sent once for each content', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-register-banner-'));
  const app = fastify();
  onTestFinished(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'banner.js'), '"shown"');
  await serveBanner(app, join(folder, 'banner.js'));

  const first = await app.inject('/banner.js');
  const again = await app.inject({
    url: '/banner.js',
    headers: { 'if-none-match': `${first.headers.etag}` },
  });

  expect(first.body).toBe('"shown"');
  expect(first.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=30, must-revalidate',
  });
  expect(again.statusCode).toBe(304);
});
