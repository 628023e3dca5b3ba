import { useEffect, useState } from 'react';

/** What was typed, once the hands rest for a moment: reading a long text takes longer than pressing a key. */
export function useRested(typed: string, pauseMs: number): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(typed), pauseMs);
    return () => clearTimeout(waiting);
  }, [typed, pauseMs]);
  return rested;
}
