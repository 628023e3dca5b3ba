import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** What the public gets: the tree is what the HTML was written from. */
export type Page = { html: string; contentType: string; tree: Root };

export function pageOf(tree: Root): Page {
  return { html: `${toHtml(tree)}\n`, contentType: 'text/html; charset=utf-8', tree };
}
