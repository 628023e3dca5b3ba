/** What is done to the editor from beside it: words are selected and brought into sight, edits can be undone. */
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { Stretch } from '../source-text/stretch.ts';
import type { Edit } from './edit.ts';

export type Editor = {
  area: RefObject<HTMLTextAreaElement | null>;
  mirror: RefObject<HTMLDivElement | null>;
  select: (stretch: Stretch) => void;
  apply: (edit: Edit) => void;
};

type Told = { onType: (text: string) => void; onSelect: (stretch: Stretch) => void };

export function useEditor({ onType, onSelect }: Told): Editor {
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);

  const select = useCallback(
    ({ start, end }: Stretch) => {
      const field = area.current;
      if (!field) return;
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      const top = mirror.current ? heightAt(mirror.current, start) : 0;
      field.scrollTop = top - field.clientHeight / 3;
      field.scrollIntoView({ block: 'nearest' });
      onSelect({ start, end });
    },
    [onSelect],
  );

  const apply = useCallback(
    ({ start, end, insert, select: then }: Edit) => {
      const field = area.current;
      if (!field) return;
      field.focus();
      field.setSelectionRange(start, end);
      // The one way by which a browser keeps an edit in what Ctrl+Z undoes.
      if (!document.execCommand('insertText', false, insert)) {
        field.setRangeText(insert, start, end, 'end');
        onType(field.value);
      }
      field.setSelectionRange(then.start, then.end);
    },
    [onType],
  );

  return useMemo(() => ({ area, mirror, select, apply }), [select, apply]);
}

/** How far down the mirrored text an offset stands. */
function heightAt(mirror: HTMLElement, offset: number): number {
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top - mirror.getBoundingClientRect().top;
    }
    left -= length;
  }
  return mirror.scrollHeight;
}
