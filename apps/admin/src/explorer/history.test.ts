import { expect, test } from 'vitest';
import { historyIn } from './history.ts';

function place(stored: Record<string, string> = {}, room = true) {
  const kept = new Map(Object.entries(stored));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (!room) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

const asked = (query: string, at = '2026-05-01T00:00:00Z') => ({ query, variables: '', at, name: query });
const queries = (past: readonly { query: string }[]) => past.map(({ query }) => query);

test('what was asked last stands first, and what is asked again moves to the front', () => {
  const history = historyIn(place(), 'ada');

  for (const query of ['a', 'b', 'a']) history.add(asked(query));

  expect(queries(history.read())).toEqual(['a', 'b']);
});

test('each person has a history of their own, and may clear it', () => {
  const shared = place();
  historyIn(shared, 'ada').add(asked('a'));
  historyIn(shared, 'ben').add(asked('b'));

  historyIn(shared, 'ada').clear();

  expect([queries(historyIn(shared, 'ada').read()), queries(historyIn(shared, 'ben').read())]).toEqual([
    [],
    ['b'],
  ]);
});

test('only the last thirty are kept', () => {
  const history = historyIn(place(), 'ada');

  for (let number = 0; number < 40; number += 1) history.add(asked(String(number)));

  expect(history.read()).toHaveLength(30);
  expect(history.read()[0]?.query).toBe('39');
});

test('a browser without room still asks', () => {
  expect(queries(historyIn(place({}, false), 'ada').add(asked('a')))).toEqual(['a']);
});

test.each(['nonsense', '{}', '[1, null, {"query": 2}]'])('%s in the storage is no history', (stored) => {
  expect(historyIn(place({ 'explorer:ada': stored }), 'ada').read()).toEqual([]);
});
