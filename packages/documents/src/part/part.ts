import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Language, Say } from '../language/speech.ts';

/** A piece of a page: words as they are, an element, or nothing. */
export type Part = string | Element | null;

export function inline(parts: readonly Part[]): (string | ElementContent)[] {
  return parts.filter((part) => part !== null);
}

/** A sentence with elements in its places. */
export function woven(say: Say, sentence: string, parts: { [place: string]: Part }): Part[] {
  return say(sentence)
    .split(/(%\{\w+\})/)
    .map((piece) => {
      const name = piece.match(/^%\{(\w+)\}$/)?.[1];
      return name !== undefined && Object.hasOwn(parts, name) ? (parts[name] ?? null) : piece;
    })
    .filter((piece) => piece !== '');
}

/** A part of a page under its own heading; none where there is nothing to say. */
export function section(name: string, heading: string, body: readonly Part[]): Element | null {
  const said = inline(body);
  if (said.length === 0) return null;

  const id = `${name}-heading`;
  return h('section', { className: name, id: name, ariaLabelledBy: id }, [h('h2', { id }, heading), ...said]);
}

/** Names in a row: «a, b and c». */
export function listed(names: readonly string[], language: Language = 'en'): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);
}
