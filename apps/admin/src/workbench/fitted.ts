import type { Stretch } from '../source-text/stretch.ts';
import type { Edit } from './edit.ts';

/** Pasted paragraphs and lists stand by themselves; pasted words stand among those that are there. */
export function fitted(text: string, { start, end }: Stretch, markdown: string): Edit {
  const isBlock = markdown.includes('\n') || /^(#{1,6} |[-*>|] ?|\d+[.)] )/.test(markdown);
  const lead = isBlock ? gap(/\n*$/.exec(text.slice(0, start))?.[0] ?? '', start === 0) : '';
  const trail = isBlock ? gap(/^\n*/.exec(text.slice(end))?.[0] ?? '', end === text.length) : '';
  const insert = lead + markdown + trail;
  const at = start + lead.length + markdown.length;
  return { start, end, insert, select: { start: at, end: at } };
}

const gap = (lines: string, isEdge: boolean) => (isEdge ? '' : '\n'.repeat(Math.max(0, 2 - lines.length)));
