import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Stretch } from '../source-text/stretch.ts';

/** A refusal leads here with the place it is about. */
export function useAim(select: (stretch: Stretch) => void, text: string): void {
  const [params] = useSearchParams();
  const at = Number(params.get('at') ?? Number.NaN);
  const aimed = useRef<number | null>(null);
  useEffect(() => {
    if (Number.isNaN(at) || aimed.current === at) return;
    aimed.current = at;
    const end = text.slice(at).search(/[.\n]/);
    select({ start: at, end: end < 0 ? text.length : at + end + 1 });
  });
}
