import { Box } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Children that are fetched and drawn once somebody comes to them; until then their room is kept. */
export function WhenSeen({ height, children }: { height: number; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true),
      { rootMargin: '0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSeen]);
  return (
    <Box ref={place} sx={isSeen ? undefined : { minHeight: height }}>
      {isSeen ? children : null}
    </Box>
  );
}
