import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { keys, observedRegister } from './observed-register.ts';

type Rule = { key: string; edition: number; holds: string | null };
const query = `query ($on: Day, $policy: String) { lawRules(on: $on, policy: $policy) { key edition holds } }`;

onBothDatabases('which rules of law governed a day', (openStore) => {
  const ask = observedRegister(openStore);
  const rules = async (variables: object) =>
    (await ask<{ lawRules: Rule[] }>(query, variables)).data.lawRules;

  test.each([
    ['2010-01-01', 1],
    ['2013-09-22', 1],
    ['2013-09-23', 2],
  ])('on %s the health notice is revised by edition %i', async (on, edition) => {
    const found = await rules({ on });

    expect(found.filter(({ key }) => key === 'hipaa-revised-notice')).toEqual([
      { key: 'hipaa-revised-notice', edition, holds: null },
    ]);
  });

  test('of a policy it tells whether each applies', async () => {
    const found = await rules({ on: '2019-06-05', policy: keys.metlife });
    const holding = (key: string) => found.find((each) => each.key === key)?.holds;

    expect(['caloppa-effective-date', 'coppa-consent', 'glba-annual-notice'].map(holding)).toEqual([
      'YES',
      'UNKNOWN',
      'NO',
    ]);
  });

  test('without one it tells of each policy that the rule speaks of, and why', async () => {
    const words = '{ lawRules(on: "2019-06-05") { key policies { policy { key } holds because } } }';
    const { data } = await ask<{ lawRules: { key: string; policies: object[] }[] }>(words);
    const found = data.lawRules.find(({ key }) => key === 'caloppa-effective-date');

    expect(found?.policies).toContainEqual({
      ...{ policy: { key: keys.metlife }, holds: 'YES', because: 'EVERY_POLICY' },
    });
  });

  test('a policy that is not there is refused', async () => {
    const { errors } = await ask(query, { policy: 'nobody-s' });

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });
});
