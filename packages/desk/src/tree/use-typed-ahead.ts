import { useRef } from 'react';
import { typedAhead } from './keys.ts';
import type { Row } from './rows.ts';

const pause = 700;

/** Letters in quick succession are one word. */
export function useTypedAhead() {
  const typed = useRef('');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (key: string, rows: readonly Row[], current: string): string | null => {
    if (!/^\S$/u.test(key)) return null;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      typed.current = '';
    }, pause);
    typed.current += key;
    return typedAhead(typed.current, rows, current);
  };
}
