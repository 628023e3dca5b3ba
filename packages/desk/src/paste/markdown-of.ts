/** What was copied from a word processor or a page, as Markdown; meant to be loaded when something is pasted. */
import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { dropBreaks } from './drop-breaks.ts';
import { emphasise } from './emphasise.ts';
import { entitle } from './entitle.ts';
import { headTable } from './head-table.ts';
import { keepLinks } from './keep-links.ts';
import { leaveOut } from './leave-out.ts';
import { levelCell } from './level-cell.ts';
import { mendList } from './mend-list.ts';
import { buildLists } from './office-list.ts';
import { elementOf, rewrite } from './rewrite.ts';
import { safe } from './safe.ts';

const steps: readonly ((element: Element) => ElementContent[])[] = [
  ...[leaveOut, buildLists, entitle, mendList, keepLinks, emphasise, levelCell, dropBreaks, headTable],
];

const written: Options = {
  bullet: '-',
  emphasis: '_',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  join: [
    (_, right, parent) =>
      parent.type === 'list' || (parent.type === 'listItem' && right.type === 'list') ? 0 : null,
  ],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    break: () => '  \n',
    delete: (node, _, state, info) =>
      `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`,
  },
};

export function markdownOf(html: string): string {
  const { children } = fromHtml(html, { fragment: true });
  const content = children.filter((child) => child.type !== 'doctype');
  const whole: ElementContent[] = [elementOf('div', content)];
  const tidy = steps.reduce((tree, step) => rewrite(tree, step), whole);
  const tree = sanitize({ type: 'root', children: tidy }, safe);
  return toMarkdown(toMdast(rooted(tree)), written).trim();
}

const rooted = (tree: Nodes): Nodes => (tree.type === 'doctype' ? { type: 'root', children: [] } : tree);
