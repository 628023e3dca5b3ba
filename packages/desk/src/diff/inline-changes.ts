import type { Element, ElementContent } from 'hast';
import { keyOf } from './block.ts';
import { around } from './marked.ts';
import { type Run, runsOf } from './run.ts';
import { isGap, wordsIn } from './word.ts';

/** A word inside its emphasis and links, outermost first; an element without words stands for itself. */
type Token = { text: string; itself: Element | null; inside: Element[] };

/** The words of two paragraphs in one; a word that only changed its link or emphasis counts as changed. */
export function inlineChanges(
  before: readonly ElementContent[],
  after: readonly ElementContent[],
): ElementContent[] {
  const runs = runsOf({
    before: tokensIn(before, []),
    after: tokensIn(after, []),
    keyOf: ({ text, itself, inside }) => [gapless(text), itself && keyOf(itself), shapeOf(inside)].join('\n'),
    isSlight: ({ text, itself }) => itself === null && isGap(text),
  });
  return runs.flatMap(({ kind, tokens }: Run<Token>) => {
    if (kind === 'same') return rebuilt(tokens);
    return around(rebuilt(tokens), kind === 'gone' ? 'del' : 'ins');
  });
}

function tokensIn(nodes: readonly ElementContent[], inside: Element[]): Token[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return wordsIn(node.value).map((text) => ({ text, itself: null, inside }));
    if (node.type !== 'element') return [];
    if (node.children.length === 0) return [{ text: '', itself: node, inside }];
    return tokensIn(node.children, [...inside, { ...node, children: [] }]);
  });
}

function rebuilt(tokens: readonly Token[]): ElementContent[] {
  const built: ElementContent[] = [];
  let at = 0;
  while (at < tokens.length) {
    const inside = tokens[at]?.inside ?? [];
    const shape = shapeOf(inside);
    const start = at;
    while (at < tokens.length && shapeOf(tokens[at]?.inside ?? []) === shape) at += 1;
    const words = tokens.slice(start, at).map(({ text, itself }) => itself ?? textOf(text));
    built.push(
      ...inside.reduceRight<ElementContent[]>((children, element) => [{ ...element, children }], words),
    );
  }
  return built;
}

const gapless = (text: string) => (isGap(text) ? ' ' : text);
const shapeOf = (inside: readonly Element[]) => inside.map(keyOf).join('');
const textOf = (value: string) => ({ type: 'text' as const, value });
