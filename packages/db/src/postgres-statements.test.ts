import { expect, onTestFinished, test } from 'vitest';
import { namingClient } from './postgres-statements.ts';
import { freshDatabase } from './testing/fresh-database.ts';

async function connected() {
  const { url, drop } = await freshDatabase();
  const client = new (namingClient())({ connectionString: url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await drop();
  });
  const ask = async (text: string, value: number) => (await client.query({ text }, [value])).rows;
  const named = async () => {
    const { rows } = await client.query('select statement from pg_prepared_statements');
    return rows.map(({ statement }) => statement);
  };
  return { client, ask, named };
}

test('what is asked often is kept under a name, what is asked a few times is not', async () => {
  const { ask, named } = await connected();
  const [often, seldom] = ['select $1::int + 1 as sum', 'select $1::int + 2 as sum'];

  const sums = [];
  for (const value of [1, 2, 3, 4, 5]) sums.push(...(await ask(often, value)));
  for (const value of [1, 2, 3]) sums.push(...(await ask(seldom, value)));

  expect(sums.map(({ sum }) => sum)).toEqual([2, 3, 4, 5, 6, 3, 4, 5]);
  expect(await named()).toEqual([often]);
});

test('a transaction that failed is rolled back by name, and what it asked can be asked again', async () => {
  const { client, ask, named } = await connected();
  const words = 'select 1 / $1::int as part';
  const step = (text: string) => client.query({ text }, []);

  for (let time = 0; time < 5; time += 1) {
    await step('begin');
    await expect(ask(words, 0)).rejects.toThrow('division by zero');
    await step('rollback');
  }

  expect(await ask(words, 1)).toEqual([{ part: 1 }]);
  expect(await named()).toEqual(expect.arrayContaining(['begin', 'rollback', words]));
});
