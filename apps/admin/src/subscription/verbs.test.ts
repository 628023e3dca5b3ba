import { expect, test } from 'vitest';
import { givenOf } from './verbs.ts';

const typed = {
  ...{ id: 'sub_1', revision: 3, state: 'active', kind: 'webhook', name: 'Claims' },
  ...{ url: 'https://claims.example/hook', address: 'left@claims.example' },
  ...{ events: ['notice-posted'], language: 'es' },
};

test.each([
  ['a webhook', 'webhook', { url: typed.url, address: null }],
  ['an e-mail', 'email', { url: null, address: typed.address }],
])('%s is given the address of its kind alone', (_what, kind, addresses) => {
  expect(givenOf({ ...typed, kind }, 'create')).toEqual({
    ...{ kind: kind.toUpperCase(), name: 'Claims', events: ['NOTICE_POSTED'], language: 'ES' },
    ...addresses,
  });
});

test('what only rules write, and the kind of one that is there, is not given', () => {
  const given = Object.keys(givenOf(typed, 'update'));

  expect(given.toSorted()).toEqual(['address', 'events', 'language', 'name', 'url']);
});
