import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { isNews } from './is-news.ts';

const url = 'https://www.larch.example/';
const looked = { url, method: 'html', picture: null } as const;
const none = { ...looked, reason: null, httpStatus: 200, address: null, region: null, sha256: null };
const shown = { ...none, outcome: 'shown', sha256: 'a'.repeat(64) } as const;
const absent = { ...none, outcome: 'absent', reason: 'no-element' } as const;
const unreachable = { ...none, outcome: 'unreachable', reason: 'timed-out', httpStatus: null } as const;
const at = '2026-05-04T12:00:00.000Z';
const soon = '2026-05-04T12:59:59.999Z';

test.each([
  ['the first look', 'pending', null, absent, soon, true],
  ['the notice still missing', 'pending', absent, absent, soon, false],
  ['the notice missing for an hour', 'pending', absent, absent, '2026-05-04T13:00:00.000Z', true],
  ['the notice found', 'pending', absent, shown, soon, true],
  ['the notice still shown', 'verified', shown, shown, soon, false],
  ['the notice shown for an hour', 'verified', shown, shown, '2026-05-04T13:00:00.000Z', true],
  ['the notice shown with another link', 'verified', shown, { ...shown, sha256: 'b'.repeat(64) }, soon, true],
  ['the notice shown on another page', 'verified', shown, { ...shown, url: `${url}news` }, soon, true],
  ['one more absence of what stood', 'verified', absent, absent, soon, true],
  ['what is shown again where a site had to start anew', 'pending', shown, shown, soon, true],
  ['a site still down', 'verified', unreachable, unreachable, soon, false],
  ['a site down otherwise', 'verified', unreachable, { ...unreachable, reason: 'tls-failed' }, soon, true],
  ['a site in trouble otherwise', 'lost', absent, { ...absent, httpStatus: 404 }, soon, true],
] as const)('%s', (_case, status, before, sighting, now, isKept) => {
  const posting = sample('posting', { status });
  const last = before && { ...sample('fetch-evidence'), ...before, at };

  expect(isNews({ posting, last, sighting, now })).toBe(isKept);
});
