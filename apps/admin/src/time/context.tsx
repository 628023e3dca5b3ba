/** The one place of the dashboard that looks at the clock. */
import { useEffect, useState } from 'react';

const clock = () => new Date().toISOString();
const halfMinute = 30_000;

/** Now, to the half minute. */
export function useNow(): string {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tick = setInterval(() => setNow(clock()), halfMinute);
    return () => clearInterval(tick);
  }, []);
  return now;
}
