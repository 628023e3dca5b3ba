/** Paragraphs that a word processor shows as titles and headings. */
import type { Element, ElementContent } from 'hast';
import { elementOf } from './rewrite.ts';
import { hasClass, styleOf } from './style.ts';

export function entitle(element: Element): ElementContent[] {
  if (element.tagName !== 'p') return [element];
  if (hasClass(element, /^MsoTitle/)) return [elementOf('h1', element.children)];
  const level = Number(styleOf(element, 'mso-outline-level') || 0);
  if (!(level >= 1 && level <= 6)) return [element];
  return [elementOf(`h${level}`, element.children)];
}
