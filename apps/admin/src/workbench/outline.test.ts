import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';

test('a section tells how many of its sentences nothing explains, its heading among them', () => {
  const text = 'Welcome.\n\n# Names\n\nWe collect names. We keep them.\n\n## Ages\n\nNone.\n';
  const open = [{ start: text.indexOf('We keep'), end: text.indexOf('We keep') + 13 }];

  expect(outlineOf(text, open)).toMatchObject([
    { title: '', level: 0, start: 0, sentences: 1, open: 0 },
    { title: 'Names', level: 1, start: 10, sentences: 3, open: 1 },
    { title: 'Ages', level: 2, sentences: 2, open: 0 },
  ]);
});
