import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paragraphs } from '../text/paragraphs.ts';
import type { FeedEntry } from './entry.ts';

/** An entry as readers of feeds show it: paragraphs of words, with nothing to load. */
export function entryHtml({ summary, text }: FeedEntry): string {
  const children: RootContent[] = [h('p', summary), ...(text === null ? [] : paragraphs(text))];
  return toHtml({ type: 'root', children });
}
