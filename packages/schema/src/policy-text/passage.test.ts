import { describe, expect, test } from 'vitest';
import { findPassage } from './find-passage.ts';
import { passageOf } from './passage.ts';

const text = 'We share your name with affiliates. We keep it for ten years. Ask us for a copy at any time.';
const at = (words: string) => passageOf(text, text.indexOf(words), text.indexOf(words) + words.length);

test('a passage is known by its hash and what stands around it', () => {
  expect(at('your name')).toEqual({
    start: 9,
    end: 18,
    sha256: '82e0c20020e450d42f63484cb03fc82c35dd7083f2470e00173abee8bcb8b7fb',
    prefix: 'We share ',
    suffix: ' with affiliates. We keep it for',
  });
});

test.each([
  ['passage-empty', 'abc', 2, 2],
  ['passage-outside-text', 'abc', 1, 4],
  ['passage-too-long', 'a'.repeat(500), 0, 401],
  ['passage-splits-character', 'a😀b', 0, 2],
  ['passage-splits-character', 'a😀b', 2, 4],
])('refuses %s', (code, within, start, end) => {
  expect(() => passageOf(within, start, end)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code })] }),
  );
});

test.each([
  ['before', 41],
  ['after', 40],
])('what stands %s a passage holds no half character', (_, start) => {
  const { prefix, suffix } = passageOf(`${'😀'.repeat(20)}aa${'😀'.repeat(20)}`, start, start + 1);

  expect(`${prefix}|${suffix}`).not.toMatch(/\p{Cs}/u);
});

describe('finding a passage again', () => {
  const years = at('for ten years');

  test.each<[string, string, string]>([
    ['where it was', text, 'in-place'],
    ['behind words put before it', `News. ${text}`, 'moved'],
    ['with other words before it', text.replace('share your name with affiliates', 'give'), 'moved'],
    ['with other words after it', `So. ${text.replace('Ask us for a copy', 'Write')}`, 'moved'],
    ['with other words on both sides', 'Data stay for ten years, then go.', 'moved'],
    ['alone', 'for ten years', 'moved'],
    ['not in other words', text.replace('ten', 'two'), 'lost'],
    ['not where it stands twice', 'Here for ten years. There for ten years.', 'lost'],
    ['not in nothing', '', 'lost'],
  ])('%s', (_, now, state) => {
    const found = findPassage(now, years);

    expect(found.state).toBe(state);
    if (found.state !== 'lost') expect(now.slice(found.start, found.end)).toBe('for ten years');
  });

  test('two of the same words are told apart by what stands on both sides of them', () => {
    const twice = `News. ${text} ${text.replace('. Ask us', ', then ask')}`;

    const found = findPassage(twice, years);

    expect(found).toEqual({ state: 'moved', start: years.start + 6, end: years.end + 6 });
  });
});
