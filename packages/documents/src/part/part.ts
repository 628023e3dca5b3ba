import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A piece of a page: words as they are, an element, or nothing. */
export type Part = string | Element | null;

export function inline(parts: readonly Part[]): (string | ElementContent)[] {
  return parts.filter((part) => part !== null);
}

/** A part of a page under its own heading; none where there is nothing to say. */
export function section(name: string, heading: string, body: readonly Part[]): Element | null {
  const said = inline(body);
  if (said.length === 0) return null;

  const id = `${name}-heading`;
  return h('section', { className: name, id: name, ariaLabelledBy: id }, [h('h2', { id }, heading), ...said]);
}

/** Names in a row: «a, b and c». */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');

  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
