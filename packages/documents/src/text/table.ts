// Tables as GitHub writes them: rows between bars, the second of them dashes.
import type { PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { parse } from './parse.ts';

/** Makes tables of the paragraphs that are written as one. */
export function withTables(tree: Root, markdown: string): Root {
  return { ...tree, children: tree.children.map((block) => tableOf(block, markdown) ?? block) };
}

function tableOf({ type, position }: RootContent, markdown: string): Table | null {
  if (type !== 'paragraph') return null;

  const source = markdown.slice(position?.start.offset, position?.end.offset);
  const [head, dashes = '', ...rows] = source.split(/\r\n|\r|\n/).map((line) => line.trim());
  if (!head || !/^\|(\s*:?-+:?\s*\|)+$/.test(dashes)) return null;
  if (![head, ...rows].every((line) => line.startsWith('|'))) return null;

  return { type: 'table', children: [head, ...rows].map(rowOf) };
}

function rowOf(line: string): TableRow {
  const cells = line
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);

  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell.replaceAll('\\|', '|')) })),
  };
}

/** A cell holds a line of words; what would be a heading or a list elsewhere stays as it was typed. */
function phrasing(cell: string): PhrasingContent[] {
  const [block] = parse(cell.trim()).children;
  if (block?.type === 'paragraph') return block.children;

  return [{ type: 'text', value: cell.trim() }];
}
