/** Makes elements of what programs say by styles, and keeps spaces out of them, as Markdown needs it. */
import type { Element, ElementContent } from 'hast';
import { elementOf, words, wordsIn } from './rewrite.ts';
import { styleOf } from './style.ts';

const tags: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };
const emphasised = new Set(['strong', 'em', 'del']);

export function emphasise(element: Element): ElementContent[] {
  const tagName = tags[element.tagName] ?? element.tagName;
  const children = joined(element.children);
  if (/^h[1-6]$/.test(tagName)) return [{ ...element, children: children.flatMap(withoutStrong) }];
  if (tagName === 'strong' && /^(normal|[1-5]00)$/.test(styleOf(element, 'font-weight'))) return children;
  if (emphasised.has(tagName)) return trimmed(elementOf(tagName, children));
  if (tagName !== 'span') return [{ ...element, children }];
  return tagsFor(element).reduce((inside, tag) => trimmed(elementOf(tag, inside)), children);
}

function tagsFor(span: Element): string[] {
  const isStrong = /^(bold|bolder|[6-9]00)$/.test(styleOf(span, 'font-weight'));
  const isStruck = /line-through/.test(
    styleOf(span, 'text-decoration') + styleOf(span, 'text-decoration-line'),
  );
  const isSlanted = styleOf(span, 'font-style') === 'italic';
  return [...(isSlanted ? ['em'] : []), ...(isStrong ? ['strong'] : []), ...(isStruck ? ['del'] : [])];
}

const withoutStrong = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && node.tagName === 'strong' ? node.children : [node];

/** The spaces at its edges stand beside it; without words it is none. */
function trimmed(element: Element): ElementContent[] {
  const said = wordsIn(element);
  if (said.trim() === '') return said === '' ? element.children : [words(' ')];
  const [lead, rest] = edge(element.children, (text) => /^\s+/.exec(text)?.[0] ?? '', 0);
  const [trail, inside] = edge(rest, (text) => /\s+$/.exec(text)?.[0] ?? '', -1);
  return [...lead, { ...element, children: inside }, ...trail];
}

function edge(children: ElementContent[], spaces: (text: string) => string, at: 0 | -1) {
  const outer = children.at(at);
  if (outer?.type !== 'text') return [[], children] as const;
  const cut = spaces(outer.value);
  const left =
    at === 0 ? outer.value.slice(cut.length) : outer.value.slice(0, outer.value.length - cut.length);
  const kept = left === '' ? [] : [words(left)];
  const inside = at === 0 ? [...kept, ...children.slice(1)] : [...children.slice(0, -1), ...kept];
  return [cut === '' ? [] : [words(cut)], inside] as const;
}

/** What a program cut into pieces of the same kind is one again. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = [];
  for (const next of children) {
    const gap = found.at(-1);
    const hasGap = gap?.type === 'text' && gap.value.trim() === '';
    const last = found.at(hasGap ? -2 : -1);
    const isSame = last?.type === 'element' && next.type === 'element' && last.tagName === next.tagName;
    if (isSame && emphasised.has(next.tagName)) {
      last.children.push(...(hasGap ? found.splice(-1) : []), ...next.children);
    } else found.push(next);
  }
  return found;
}
