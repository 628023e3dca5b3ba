/** Word writes a list as paragraphs that name their level and begin with the marker; here they become lists. */
import type { Element, ElementContent } from 'hast';
import { elementOf, rewrite, wordsIn } from './rewrite.ts';
import { styleOf } from './style.ts';

type Entry = { level: number; tagName: 'ol' | 'ul'; children: ElementContent[] };

export function buildLists(element: Element): ElementContent[] {
  return [{ ...element, children: withLists(element.children) }];
}

/** Runs of such paragraphs, one after the other, are one list. */
function withLists(children: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = [];
  let run: Entry[] = [];
  const close = () => {
    found.push(...nested(run));
    run = [];
  };
  for (const child of children) {
    const entry = entryOf(child);
    if (entry) run.push(entry);
    else if (run.length && child.type !== 'element' && wordsIn(child).trim() === '') continue;
    else {
      close();
      found.push(child);
    }
  }
  close();
  return found;
}

function entryOf(node: ElementContent): Entry | null {
  if (node.type !== 'element' || !/^(p|h[1-6])$/.test(node.tagName)) return null;
  const level = Number(/\blevel(\d)/.exec(styleOf(node, 'mso-list'))?.[1] ?? 0);
  if (level === 0 || node.tagName !== 'p') return null;
  const markers: string[] = [];
  const children = rewrite(node.children, (inner) => {
    if (styleOf(inner, 'mso-list') !== 'ignore') return [inner];
    markers.push(wordsIn(inner));
    return [];
  });
  return { level, tagName: isCounted(markers.join('')) ? 'ol' : 'ul', children };
}

const isCounted = (marker: string) => /^\s*\(?(\d+|[a-z]{1,5}|[A-Z]{1,5})([.)]|(\.\d+)+)/.test(marker);

function nested(run: readonly Entry[]): ElementContent[] {
  const [first] = run;
  if (!first) return [];
  const top = Math.min(...run.map(({ level }) => level));
  const lists: Element[] = [];
  run.forEach((entry, at) => {
    if (entry.level > top && at > 0) return;
    const rest = run.slice(at + 1);
    const end = rest.findIndex(({ level }) => level <= top);
    const inner = nested(end < 0 ? rest : rest.slice(0, end));
    const item = elementOf('li', [...entry.children, ...inner]);
    const last = lists.at(-1);
    if (last?.tagName === entry.tagName) last.children.push(item);
    else lists.push(elementOf(entry.tagName, [item]));
  });
  return lists;
}
