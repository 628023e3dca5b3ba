import { expect, test } from 'vitest';
import { draftsIn } from './draft.ts';

/** A browser's storage with room for so many characters. */
function storage(room = 10_000) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('Full.', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (number: number) => [...kept.keys()][number] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft = { at: '2026-05-15T00:00:00.000Z', values: { name: 'New' }, base: { name: 'Old', revision: 2 } };

test('a draft is there again until it is dropped', () => {
  const drafts = draftsIn(storage());

  expect(drafts.write('a', draft)).toBe(true);
  expect(drafts.read('a')).toEqual(draft);
  expect(drafts.read('b')).toBeNull();
  drafts.drop('a');
  expect(drafts.read('a')).toBeNull();
});

test.each([
  '',
  'no JSON',
  'null',
  '7',
  '[]',
  '{}',
  '{"at":1,"values":{},"base":null}',
  '{"at":"x","values":[]}',
])('what others left in the storage, such as %s, is no draft', (left) => {
  const place = storage();
  place.kept.set('draft:a', left);

  expect(draftsIn(place).read('a')).toBeNull();
});

test('a full storage is told, and what stood before stays', () => {
  const drafts = draftsIn(storage(200));
  drafts.write('a', draft);

  expect(drafts.write('a', { ...draft, values: { name: 'x'.repeat(300) } })).toBe(false);
  expect(drafts.read('a')).toEqual(draft);
});

test('old drafts go, and nothing else that the browser keeps', () => {
  const place = storage();
  place.kept.set('other', 'kept');
  const drafts = draftsIn(place);
  drafts.write('old', { ...draft, at: '2026-01-01T00:00:00.000Z' });
  drafts.write('new', draft);

  drafts.dropBefore('2026-05-01T00:00:00.000Z');

  expect([...place.kept.keys()]).toEqual(['other', 'draft:new']);
});
