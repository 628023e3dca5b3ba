import type { Difference } from '@privacy-register/schema/record/difference';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { markOf, seenIn } from './seen.ts';

type Seen = { has: (difference: Difference) => boolean; set: (difference: Difference, on: boolean) => void };

/** Kept for this person, in this browser. */
export function useSeen(version: string): Seen {
  const { identity } = useGetIdentity();
  const place = seenIn(localStorage, `${identity?.id}/${version}`);
  const [, setTold] = useState(0);
  const marks = place.read();
  return {
    has: (difference) => marks.includes(markOf(difference)),
    set: (difference, on) => {
      const mark = markOf(difference);
      const others = place.read().filter((each) => each !== mark);
      place.keep(on ? [...others, mark] : others);
      setTold((count) => count + 1);
    },
  };
}
