import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { isPictured } from './is-pictured.ts';

const looked = { url: 'https://www.larch.example/', method: 'rendered', picture: null } as const;
const none = { ...looked, reason: null, httpStatus: 200, address: null, region: null, sha256: null };
const shown = { ...none, outcome: 'shown', sha256: 'a'.repeat(64) } as const;
const hidden = { ...none, outcome: 'absent', reason: 'hidden' } as const;
const at = '2026-05-04T12:00:00.000Z';
const soon = '2026-05-05T11:59:59.999Z';
const nextDay = '2026-05-05T12:00:00.000Z';

test.each([
  ['the first picture', 'pending', null, 0, hidden, soon, true],
  ['what the last picture shows', 'verified', shown, 1, shown, soon, false],
  ['the same, a day later', 'verified', shown, 1, shown, nextDay, true],
  ['something else than the last picture shows', 'verified', shown, 1, hidden, soon, true],
  ['other words', 'verified', shown, 1, { ...shown, sha256: 'b'.repeat(64) }, soon, true],
  ['something else, where there are as many as may be', 'verified', shown, 3, hidden, nextDay, false],
  ['what verifies, however many there are', 'pending', hidden, 3, shown, soon, true],
  ['what verifies anew after a loss', 'lost', shown, 3, shown, soon, true],
] as const)('%s', (_case, status, before, count, sighting, now, isKept) => {
  const posting = sample('posting', { status });
  const last = before && { ...sample('fetch-evidence'), ...before, at };

  expect(isPictured({ posting, pictured: { count, last }, sighting, now, most: 3 })).toBe(isKept);
});
