import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { keys, observedRegister } from './observed-register.ts';

const query = `query ($policy: String!, $choice: String!, $receivedAt: DateTime!) {
  optOutDue(policy: $policy, choice: $choice, receivedAt: $receivedAt) {
    version { number } basis statement { key } dueBefore lastDay skipped { day why } warnings
  }
}`;
const asked = {
  policy: keys.massmutual,
  choice: 'promotional-email-deadline',
  receivedAt: '2018-12-21T20:00:00Z',
};

onBothDatabases('when a choice made of an observed policy has to take effect', (openStore) => {
  const ask = observedRegister(openStore);

  test('no holiday calendar is named, so weekends alone are left out, and the answer says so', async () => {
    const { data } = await ask<{ optOutDue: object }>(query, asked);

    expect(data.optOutDue).toEqual({
      version: { number: 1 },
      basis: 'LAST_KNOWN',
      statement: { key: 'promotional-email-deadline' },
      dueBefore: '2019-01-05T05:00:00.000Z',
      lastDay: '2019-01-04',
      skipped: [],
      warnings: ['NO_HOLIDAY_CALENDAR'],
    });
  });

  test('a choice without a deadline has no end', async () => {
    const { data } = await ask<{ optOutDue: object }>(query, { ...asked, choice: 'promotional-email' });

    expect(data.optOutDue).toMatchObject({ dueBefore: null, lastDay: null, warnings: ['NO_DEADLINE'] });
  });

  test.each([
    ['a policy that is not there', { policy: 'nobody-s' }, 'NOT_FOUND'],
    ['a statement that is not there', { choice: 'nothing' }, 'NOT_FOUND'],
    ['a statement that offers no choice', { choice: 'required-information' }, 'NOT_FOUND'],
    ['a time before anything is known', { receivedAt: '2015-01-01T00:00:00Z' }, 'NOT_FOUND'],
    ['a time to come', { receivedAt: '2999-01-01T00:00:00Z' }, 'AT_FUTURE'],
    ['no time at all', { receivedAt: 'yesterday' }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_name, more, code) => {
    const { errors } = await ask(query, { ...asked, ...more });

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
