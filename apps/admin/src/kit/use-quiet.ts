import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

const pauseMilliseconds = 100;
const longestMilliseconds = 2_000;

/** Whether all that a page asks for at first has come, or has been waited for long enough; then it stays so. */
export function useQuiet(): boolean {
  const asked = useIsFetching();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (isQuiet || asked > 0) return;
    const pause = setTimeout(() => setQuiet(true), pauseMilliseconds);
    return () => clearTimeout(pause);
  }, [asked, isQuiet]);
  useEffect(() => {
    const longest = setTimeout(() => setQuiet(true), longestMilliseconds);
    return () => clearTimeout(longest);
  }, []);
  return isQuiet;
}
