import type { Element, Root } from 'hast';
import { elementsIn } from './walk.ts';

/** Without leaps: the highest level that the text uses becomes the top one, its next the one below. */
export function placeHeadings(tree: Root, topLevel: 2 | 3): Root {
  const headings = elementsIn(tree).filter(isHeading);
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) {
    heading.tagName = `h${Math.min(6, levels.indexOf(heading.tagName) + topLevel)}`;
  }

  return tree;
}

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);
