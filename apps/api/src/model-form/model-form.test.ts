import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, contextOf } from '../context.ts';
import { patient, sampled, sampledAt } from '../testing/sampled.ts';
import { aWorld, type World } from '../testing/world.ts';
import { ModelFormResolver } from './model-form.resolver.ts';

let world: World;

beforeAll(async () => {
  world = await aWorld();
  await sampled(world.store, 'all');
  world.moveTo(sampledAt);
}, patient);
afterAll(() => world.close());

const resolver = new ModelFormResolver();
const ask = (context: Context, policy: string) => resolver.modelForm(context, policy, null, null);
const anybody = () => contextOf({ ...world.as('viewer'), viewer: { kind: 'anonymous' } });
const page = (key: string) => world.app.inject({ url: `/policies/${key}/model-form` });

const complete = 'consumer-privacy-notice';
const incomplete = 'metlife-customer-privacy-faq';

describe('a policy that says all of it', () => {
  it('gives anybody the form, cell by cell', async () => {
    const { cells, missing, address } = await ask(anybody(), complete);

    expect(missing).toEqual([]);
    expect(cells.filter(({ value }) => value === null)).toEqual([]);
    expect(address).toBe('https://register.example/policies/consumer-privacy-notice/model-form');
  });

  it('has a page that may load its stylesheet alone', async () => {
    const { statusCode, headers, body } = await page(complete);

    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(body).toContain(
      'What does Northgate Mutual family of companies do with your personal information?',
    );
  });
});

describe('a policy that does not', () => {
  it('tells staff what is missing, each with the statements nearby', async () => {
    const { cells, missing, address } = await ask(world.as('viewer'), incomplete);

    expect(address).toBeNull();
    expect(cells).toContainEqual({ cell: 'share.joint-marketing', value: 'Yes' });
    expect(missing.map(({ cell, near }) => [cell, near.map(({ key }) => key)])).toContainEqual([
      'share.affiliates-everyday-creditworthiness',
      ['business-need', 'examples-of-need'],
    ]);
  });

  it('tells the public nothing but that', async () => {
    await expect(ask(anybody(), incomplete)).rejects.toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'form-incomplete', field: 'policy' })],
      }),
    );
    expect((await page(incomplete)).statusCode).toBe(404);
  });
});

it.each([
  ['a policy that nobody knows', 'nobody', 'policy'],
  ['a policy known by its title alone', 'massmutual-customer-privacy-notices', 'at'],
])('refuses %s', async (_, key, field) => {
  await expect(ask(world.as('viewer'), key)).rejects.toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-found', field })] }),
  );
  expect((await page(key)).statusCode).toBe(404);
});
