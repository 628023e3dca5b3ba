import { type RefObject, useEffect, useRef } from 'react';
import { deedOf } from './shortcuts.ts';

/** F6 goes round the parts of the workbench, as it does in programs of the desktop. */
export function useParts(): Record<'strip' | 'text' | 'panel', RefObject<HTMLDivElement | null>> {
  const strip = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const deed = event.defaultPrevented ? null : deedOf(event);
      if ((deed !== 'next-part' && deed !== 'last-part') || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      const parts = [text.current, panel.current, strip.current];
      const here = parts.findIndex((part) => part?.contains(document.activeElement));
      const by = deed === 'next-part' ? 1 : -1;
      const next = here < 0 ? 0 : (here + by + parts.length) % parts.length;
      parts[next]?.querySelector<HTMLElement>(entry)?.focus();
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, []);
  return { strip, text, panel };
}

/** Where a part is entered: its words, its chosen tab, or what comes first in it. */
const entry = 'textarea, [role=tab][aria-selected=true], [data-entry]';
