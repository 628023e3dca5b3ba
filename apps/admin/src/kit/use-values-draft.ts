/** Keeps what is typed outside a form: offered again until it is saved or discarded. */
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../time/context.tsx';
import { useDraftPlace } from './draft-place.ts';

type Texts = Record<string, string>;
type Typing = { resource: string; record: string; values: Texts; base: Texts };

const pause = 400;

export function useValuesDraft({ resource, record, values, base }: Typing) {
  const place = useDraftPlace(resource, record);
  const now = useNow();
  const [found, setFound] = useState<{ at: string; values: Texts } | null>(null);
  const latest = useRef({ place, now, values, base, found });
  latest.current = { place, now, values, base, found };
  const isKnown = place !== null;
  const [typed, stood] = [JSON.stringify(values), JSON.stringify(base)];

  useEffect(() => {
    const draft = isKnown ? latest.current.place?.read() : null;
    if (!draft) return;
    const texts = textsIn(draft.values);
    const isNew = Object.entries(texts).some(([name, text]) => text !== latest.current.base[name]);
    if (isNew) setFound({ at: draft.at, values: texts });
  }, [isKnown]);

  useEffect(() => {
    // While an earlier draft is on offer, nothing takes its place.
    const keep = () => {
      const { place: own, now: at, found: offered, ...said } = latest.current;
      if (!own || offered) return;
      if (typed === stood) own.drop();
      else own.write({ at, values: said.values, base: said.base });
    };
    const waiting = setTimeout(keep, isKnown && typed !== stood ? pause : 0);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('pagehide', keep);
    };
  }, [typed, stood, isKnown]);

  return {
    found,
    settle: () => setFound(null),
    discard: () => {
      place?.drop();
      setFound(null);
    },
  };
}

function textsIn(values: Record<string, unknown>): Texts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );
}
