import { parseAst } from 'vitest/node';
import type { TreeFile } from './tree.ts';

type Node = { type: string; start: number; [part: string]: unknown };

/** Where a file steps around the type checker: any, as (but "as const"), <T>x, x! */
export const loosenings = (file: TreeFile): string[] => places(file, isLoose);

/** Where a file reads the clock instead of taking it as an argument. */
export const clockReadings = (file: TreeFile): string[] => places(file, readsClock);

function isLoose(node: Node): boolean {
  if (node.type === 'TSAsExpression') return nameIn(node.typeAnnotation, 'typeName') !== 'const';
  return ['TSAnyKeyword', 'TSNonNullExpression', 'TSTypeAssertion'].includes(node.type);
}

function readsClock(node: Node): boolean {
  const isEmpty = Array.isArray(node.arguments) && node.arguments.length === 0;
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    if (isEmpty && nameOf(node.callee) === 'Date') return true;
  }
  if (node.type !== 'MemberExpression') return false;
  const owner = nameOf(node.object);
  const member = nameOf(node.property);
  return (owner === 'Date' && member === 'now') || (owner === 'Temporal' && member === 'Now');
}

function places({ path, text }: TreeFile, isWanted: (node: Node) => boolean): string[] {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length;
  return nodesIn(parseAst(text, { lang }))
    .filter(isWanted)
    .map((node) => `${path}:${lineOf(node)}`);
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return isNode(value) ? [value, ...below] : below;
}

function isNode(value: object): value is Node {
  return (
    'type' in value && 'start' in value && typeof value.type === 'string' && typeof value.start === 'number'
  );
}

function nameIn(value: unknown, part: string): string | undefined {
  return typeof value === 'object' && value !== null && isNode(value) ? nameOf(value[part]) : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return typeof value.name === 'string' ? value.name : undefined;
}
