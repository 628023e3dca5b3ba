import { type RefObject, useEffect, useState } from 'react';

/** How wide an element is; null before it was measured. */
export function useWidth(place: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const seen = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    seen.observe(element);
    return () => seen.disconnect();
  }, [place]);
  return width;
}
