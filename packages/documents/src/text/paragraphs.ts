import type { Element } from 'hast';
import { h } from 'hastscript';

/** Plain words by paragraph, as a blank line parts them; nothing in them is markup. */
export function paragraphs(text: string): Element[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => h('p', paragraph));
}
