import { type ESTree, parseSync } from 'vite';

/** A file of the dashboard, its path seen from its sources. */
export type Source = { path: string; text: string };
export type Line = { path: string; line: number; text: string };

export function programOf({ path, text }: Source): ESTree.Program {
  return parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).program;
}

export const lineIn = ({ path, text }: Source, node: ESTree.Node): Line => ({
  path,
  line: text.slice(0, node.start).split('\n').length,
  text: textOf(node),
});

/** Text of a literal; places of a template are left empty. */
export function textOf(node: ESTree.Node): string {
  if (node.type === 'BinaryExpression') return textOf(node.left) + textOf(node.right);
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('{}');
  return node.type === 'JSXText' ? node.value.replaceAll(/\s+/g, ' ').trim() : '';
}
