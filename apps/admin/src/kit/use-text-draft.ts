/** Keeps a long text that is typed outside a form: offered again until it is saved or discarded. */
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../time/context.tsx';
import { useDraftPlace } from './draft-place.ts';

type Typing = { resource: string; record: string; text: string; base: string };

const pause = 400;

export function useTextDraft({ resource, record, text, base }: Typing) {
  const place = useDraftPlace(resource, record);
  const now = useNow();
  const [found, setFound] = useState<{ at: string; text: string } | null>(null);
  const latest = useRef({ place, now, text, base, found });
  latest.current = { place, now, text, base, found };
  const isKnown = place !== null;

  useEffect(() => {
    const draft = isKnown ? latest.current.place?.read() : null;
    const typed = draft?.values.text;
    if (draft && typeof typed === 'string' && typed !== latest.current.base)
      setFound({ at: draft.at, text: typed });
  }, [isKnown]);

  useEffect(() => {
    // While an earlier draft is on offer, nothing takes its place.
    const keep = () => {
      const { place: own, now: at, found: offered, ...said } = latest.current;
      if (!own || offered) return;
      if (said.text === said.base) own.drop();
      else own.write({ at, values: { text: said.text }, base: { text: said.base } });
    };
    const waiting = setTimeout(keep, isKnown && text !== base ? pause : 0);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('pagehide', keep);
    };
  }, [text, base, isKnown]);

  return {
    found,
    settle: () => setFound(null),
    discard: () => {
      place?.drop();
      setFound(null);
    },
  };
}
