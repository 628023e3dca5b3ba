import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Reads Markdown without HTML: «<your agent>» is words, and must not vanish from a posted text. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }],
  });
}
