import { sections } from '@privacy-register/schema/policy-text/section';
import { sentences } from '@privacy-register/schema/policy-text/sentence';
import type { Stretch } from '../source-text/stretch.ts';

/** A section with how many of its sentences are accounted for. */
export type OutlineEntry = Stretch & { title: string; level: number; sentences: number; open: number };

export function outlineOf(text: string, unexplained: readonly Stretch[]): OutlineEntry[] {
  const all = sentences(text);
  return sections(text).map((section) => {
    const isInside = ({ start }: Stretch) => section.start <= start && start < section.end;
    const { title, level, start, end } = section;
    const open = unexplained.filter(isInside).length;
    return { title, level, start, end, sentences: all.filter(isInside).length, open };
  });
}
