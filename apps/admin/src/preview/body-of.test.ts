import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { bodyOf, languageIn, partOf } from './body-of.ts';

const element = (tagName: string, ...children: Root['children']) => ({
  type: 'element' as const,
  tagName,
  properties: {},
  children: children.filter((child) => child.type !== 'doctype'),
});

test('within the dashboard a whole page is shown without a main part of its own', () => {
  const text = element('p');
  const page: Root = { type: 'root', children: [element('html', element('body', element('main', text)))] };

  expect(partOf(page).children).toEqual([element('div', text)]);
  expect(bodyOf(page).children).toEqual([element('main', text)]);
});

test('a page says its language, a part of one none', () => {
  const page: Root = { type: 'root', children: [{ ...element('html'), properties: { lang: 'es' } }] };

  expect(languageIn(page)).toBe('es');
  expect(languageIn({ type: 'root', children: [element('p')] })).toBeUndefined();
});

test('a part of a page is shown as it is', () => {
  const part: Root = { type: 'root', children: [element('p')] };

  expect(bodyOf(part)).toBe(part);
  expect(partOf(part)).toBe(part);
});
