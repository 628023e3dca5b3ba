import type { Element, Root } from 'hast';
import { elementsIn } from './walk.ts';

/** Below the page's title, without leaps: the text's highest level becomes `h2`, its next one `h3`. */
export function placeHeadings(tree: Root): Root {
  const headings = elementsIn(tree).filter(isHeading);
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) {
    heading.tagName = `h${Math.min(6, levels.indexOf(heading.tagName) + 2)}`;
  }

  return tree;
}

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);
