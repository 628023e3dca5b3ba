import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { keys, observedRegister } from './observed-register.ts';

type Answer = { policy: { key: string }; basis: string; observedAt: string | null; version: Numbered | null };
type Numbered = { number: number; effectiveAt: string | null; status: string };
const fields = '{ policy { key } basis observedAt version { number effectiveAt status } }';

onBothDatabases('what is in force, by evidence', (openStore) => {
  const ask = observedRegister(openStore);

  test.each([
    ['metdental', '2002-12-09T03:42:44.999Z', 'NO_EVIDENCE', null],
    ['metdental', '2002-12-09T03:42:45Z', 'OBSERVED', '2002-12-09T03:42:45.000Z'],
    ['metdental.com', '2002-12-08T22:42:45-05:00', 'OBSERVED', '2002-12-09T03:42:45.000Z'],
    ['metdental', '2002-12-08T23:59:59Z', 'NO_EVIDENCE', null],
    ['metdental', '2002-12-08T23:59:59-05:00', 'LAST_KNOWN', '2002-12-09T03:42:45.000Z'],
    ['www.metlife.com', '2018-01-01T00:00:00Z', 'NO_EVIDENCE', null],
    ['metlife', '2019-06-05T14:43:29Z', 'OBSERVED', '2019-06-05T14:43:29.000Z'],
    ['metlife', '2019-06-05T14:43:30Z', 'LAST_KNOWN', '2019-06-05T14:43:29.000Z'],
    ['massmutual', '2017-12-16T04:59:59.999Z', 'NO_EVIDENCE', null],
    ['massmutual', '2017-12-16T05:00:00Z', 'INFERRED', '2018-10-07T19:48:33.000Z'],
    ['massmutual', '2018-10-07T19:48:33Z', 'OBSERVED', '2018-10-07T19:48:33.000Z'],
    ['massmutual', '2018-10-07T19:48:34Z', 'LAST_KNOWN', '2018-10-07T19:48:33.000Z'],
  ])('on %s at %s: %s', async (platform, at, basis, observedAt) => {
    const query = `query ($platform: String!, $at: DateTime) {
      policiesInForce(platform: $platform, at: $at) ${fields}
    }`;
    const { data } = await ask<{ policiesInForce: Answer[] }>(query, { platform, at });
    const found = data.policiesInForce.find(({ policy }) => policy.key.includes('online'));

    const number = basis === 'NO_EVIDENCE' ? null : 1;
    expect([found?.basis, found?.observedAt, found?.version?.number ?? null]).toEqual([
      basis,
      observedAt,
      number,
    ]);
    expect(found?.version?.effectiveAt ?? null).toBeNull();
  });

  test('a policy known by its title alone covers its platform without a version', async () => {
    const query = `{ policiesInForce(platform: "massmutual") ${fields} }`;
    const { data } = await ask<{ policiesInForce: Answer[] }>(query);

    expect(
      data.policiesInForce.map(({ policy, basis, version }) => [policy.key, basis, version?.number]),
    ).toEqual([
      [keys.notices, 'NO_EVIDENCE', undefined],
      [keys.massmutual, 'LAST_KNOWN', 1],
    ]);
  });

  test('a text without a date is reached by its policy alone', async () => {
    const query = `query ($key: String!, $at: DateTime!) {
      policy(key: $key) { versionAt(at: $at) ${fields} versions { number } version(number: 1) { number } }
    }`;
    type Told = { policy: { versionAt: Answer; versions: Numbered[]; version: Numbered } };
    const { data } = await ask<Told>(query, { key: keys.questions, at: '2010-01-01T00:00:00Z' });

    const { versionAt, versions, version } = data.policy;
    expect([versionAt.basis, versionAt.version?.number, versionAt.observedAt]).toEqual(['UNDATED', 1, null]);
    expect([versions.length, version.number]).toEqual([1, 1]);
  });
});
