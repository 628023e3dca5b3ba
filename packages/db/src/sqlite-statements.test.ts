import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { rememberStatements } from './sqlite-statements.ts';

const twoRows = 'select 1 as one union all select 2';

function connection() {
  const made = rememberStatements(new Database(':memory:'));
  onTestFinished(() => void made.close());
  return made;
}

test('a statement is parsed once', () => {
  const { prepare } = connection();

  expect(prepare(twoRows)).toBe(prepare(twoRows));
  expect(prepare(twoRows)).not.toBe(prepare('select 1 as one'));
});

test('what was asked of it before is not asked again', () => {
  const { prepare } = connection();

  expect(prepare(twoRows).raw().all()).toEqual([[1], [2]]);
  expect(prepare(twoRows).pluck().all()).toEqual([1, 2]);
  expect(prepare(twoRows).expand().get()).toEqual({ $: { one: 1 } });
  expect(prepare(twoRows).get()).toEqual({ one: 1 });
});

test('one that is being read is left alone', () => {
  const { prepare } = connection();
  const seen: unknown[] = [];

  for (const row of prepare(twoRows).iterate()) seen.push(row, prepare(twoRows).all());

  expect(seen).toEqual([{ one: 1 }, [{ one: 1 }, { one: 2 }], { one: 2 }, [{ one: 1 }, { one: 2 }]]);
});

test('one is taken again after a change of rows, and of the table', () => {
  const made = connection();
  made.exec('create table told (word text)');
  for (const word of ['a', 'b']) made.prepare('insert into told values (?)').run(word);

  const words = () => made.prepare('select word from told').pluck().all();

  expect(words()).toEqual(['a', 'b']);
  made.exec('alter table told add column more text; delete from told');
  expect(words()).toEqual([]);
});
