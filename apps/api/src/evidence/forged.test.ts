/** Somebody who can write every file, the chain included: what still shows, and by what. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anUnpackedStory } from './testing/unpacked.ts';
import { verify } from './testing/verify.ts';
import { writtenAnew } from './testing/written-anew.ts';

const { world, evidence, close } = await anUnpackedStory();
afterAll(close);

test.each([
  ['a day too early', /2026-05-15/g, '2026-05-14', /took effect before 2026-05-15T04:00:00\.000Z/],
  ['a week too late', /2026-05-15/g, '2026-05-22', /nothing explains why the change waited longer/],
  [
    'a site seen later',
    /"verifiedAt"(: ?)"[^"]+"/g,
    '"verifiedAt"$1"2026-05-04T14:00:00.000Z"',
    /the last site/,
  ],
  ['a clause of two days', /"count"(: ?)10/g, '"count"$12', /snapshot\.json: has not the SHA-256/],
])('%s is found by counting anew, where every hash of the chain fits', (_, from, to, found) => {
  const { code, said } = verify(evidence.into(writtenAnew(evidence.files, from, to)));

  expect(said).toMatch(found);
  expect(said).toContain('The audit chain holds');
  expect(code).toBe(1);
});

test('words that nothing can be counted from are found by a checkpoint that somebody kept alone', async () => {
  const folder = evidence.into(writtenAnew(evidence.files, /203\.0\.113\.7/g, '203.0.113.8'));
  const elsewhere = evidence.into(new Map());
  writeFileSync(join(elsewhere, 'kept.json'), JSON.stringify(await world.store.checkpoints()));

  const alone = verify(folder);
  const compared = verify(folder, { kept: join(elsewhere, 'kept.json') });

  expect(alone.code).toBe(0);
  expect(alone.said).toContain('No signed checkpoint covers this part of the chain yet');
  expect(compared.said).toMatch(/the checkpoint at entry \d+ names another hash/);
  expect(compared.code).toBe(1);
});
