import type { Nodes, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHast } from 'mdast-util-to-hast';
import { allowed } from './allowed.ts';
import { placeHeadings } from './heading.ts';
import { keepSafeLinks } from './link.ts';
import { parse } from './parse.ts';
import { withTables } from './table.ts';

/** Counsel's Markdown as a tree that is safe to publish. Its highest heading is an `h2` or `h3`. */
export function policyText({ markdown, topLevel }: { markdown: string; topLevel: 2 | 3 }): Root {
  const text = withTables(parse(markdown), markdown);
  const tree = toHast(text, { handlers: { image: describe, imageReference: describe } });
  const safe = sanitize(placeHeadings(keepSafeLinks(rooted(tree)), topLevel), allowed);

  return rooted(safe);
}

/** A picture is told by its description; the page loads nothing from elsewhere. */
function describe(_state: unknown, node: { alt?: string | null }) {
  return { type: 'text' as const, value: node.alt ?? '' };
}

function rooted(tree: Nodes): Root {
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] };
}
