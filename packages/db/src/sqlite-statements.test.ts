import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { rememberStatements } from './sqlite-statements.ts';

const words = 'select 1 as one union all select 2';

function connection() {
  const made = rememberStatements(new Database(':memory:'));
  onTestFinished(() => void made.close());
  return made;
}

test('a statement is parsed once', () => {
  const { prepare } = connection();

  expect(prepare(words)).toBe(prepare(words));
  expect(prepare(words)).not.toBe(prepare('select 1 as one'));
});

test('what was asked of it before is not asked again', () => {
  const { prepare } = connection();

  expect(prepare(words).raw().all()).toEqual([[1], [2]]);
  expect(prepare(words).pluck().all()).toEqual([1, 2]);
  expect(prepare(words).expand().get()).toEqual({ $: { one: 1 } });
  expect(prepare(words).get()).toEqual({ one: 1 });
});

test('one that is being read is left alone', () => {
  const { prepare } = connection();
  const seen: unknown[] = [];

  for (const row of prepare(words).iterate()) seen.push(row, prepare(words).all());

  expect(seen).toEqual([{ one: 1 }, [{ one: 1 }, { one: 2 }], { one: 2 }, [{ one: 1 }, { one: 2 }]]);
});

test('one that changes something is taken again', () => {
  const made = connection();
  made.exec('create table told (word text)');
  for (const word of ['a', 'b']) made.prepare('insert into told values (?)').run(word);

  expect(made.prepare('select word from told').pluck().all()).toEqual(['a', 'b']);
  made.exec('alter table told add column more text');
  expect(made.prepare('select * from told').all()).toHaveLength(2);
});
