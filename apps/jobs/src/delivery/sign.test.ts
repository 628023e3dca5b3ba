import { sample } from '@privacy-register/schema/testing/sample';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { signedHeaders } from './sign.ts';

const [secret, formerSecret] = ['one', 'two'].map(
  (seed) => `whsec_${Buffer.from(seed.repeat(11)).toString('base64')}`,
);
const now = new Date().toISOString();
const later = new Date(Date.now() + 60_000).toISOString();
const body = '{"type":"notice.posted","data":{"title":"Größe 𝕏"}}';
const signed = (over: object = {}) => {
  const subscription = { ...sample('subscription', { secret: secret ?? null }), ...over };
  return signedHeaders({ id: 'evt_1', body, now, subscription });
};
const verify = (by: string | undefined, headers: Record<string, string>, words = body) =>
  new Webhook(by ?? '').verify(words, headers);

test('a message is verified by a library that is not ours', () => {
  expect(verify(secret, signed())).toMatchObject({ type: 'notice.posted' });
});

test.each<[string, () => unknown]>([
  ['another body', () => verify(secret, signed(), body.replace('posted', 'lost'))],
  ['another id', () => verify(secret, { ...signed(), 'webhook-id': 'evt_2' })],
  [
    'another instant',
    () => verify(secret, { ...signed(), 'webhook-timestamp': `${(Date.parse(later) / 1_000) | 0}` }),
  ],
  ['another secret', () => verify(formerSecret, signed())],
])('%s is no longer what was signed', (_what, attempt) => {
  expect(attempt).toThrow('No matching signature');
});

test('during a rotation both secrets sign; when it is over the former one does not', () => {
  const during = signed({ formerSecret, formerSecretEndsAt: later });
  const over = signed({ formerSecret, formerSecretEndsAt: now });

  for (const each of [secret, formerSecret]) expect(verify(each, during)).toBeTruthy();
  expect(verify(secret, over)).toBeTruthy();
  expect(() => verify(formerSecret, over)).toThrow('No matching signature');
});
