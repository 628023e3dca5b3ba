import type { ESTree } from 'vite';

/** The texts that an expression can come out as, whichever way it turns. */
export function literalsIn(node: ESTree.Node | null | undefined): ESTree.Node[] {
  if (!node) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node] : [];
    case 'TemplateLiteral':
    case 'JSXText':
      return [node];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return literalsIn(node.expression);
    case 'ConditionalExpression':
      return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
    case 'LogicalExpression':
      return [...literalsIn(node.left), ...literalsIn(node.right)];
    case 'BinaryExpression':
      return literalsIn(node.left).length + literalsIn(node.right).length > 0 ? [node] : [];
    default:
      return [];
  }
}
