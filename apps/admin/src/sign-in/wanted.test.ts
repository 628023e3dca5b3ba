import { expect, test } from 'vitest';
import { wantedIn } from './wanted.ts';

function place(stored: Record<string, string> = {}) {
  const kept = new Map(Object.entries(stored));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const address = (pathname: string, search = '', hash = '') => ({ pathname, search, hash });

test.each([
  ['a page with search and hash', address('/admin/explorer', '?a=1', '#q=x'), '/explorer?a=1#q=x'],
  ['the first page', address('/admin/'), '/'],
  ['the first page without its slash', address('/admin'), '/'],
  ['the sign-in page itself', address('/admin/login', '?refused=x'), null],
  ['an invitation with its secret', address('/admin/join', '', '#secret'), null],
  ['another site in the clothes of a path', address('/admin//evil.example'), null],
])('%s', (_what, asked, wanted) => {
  const kept = wantedIn(place());

  kept.keep(asked);

  expect(kept.read()).toBe(wanted);
});

test('what was taken is not wanted twice', () => {
  const kept = wantedIn(place());
  kept.keep(address('/admin/audit'));

  kept.drop();

  expect(kept.read()).toBeNull();
});
