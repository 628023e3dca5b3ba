/** Keeps what is typed into a form, shortly after each change and when the page goes. */
import type { Draft } from '@privacy-register/desk/draft/draft.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useNow } from '../time/context.tsx';
import type { DraftPlace } from './draft-place.ts';
import { typed } from './typed.ts';

type Typing = {
  type: RecordType;
  place: DraftPlace | null;
  /** What stood when the typing began; null where something new is made. */
  stood: () => Values | null;
  onTyping: () => void;
};

const pause = 400;

export function useFormDraft({ type, place, stood, onTyping }: Typing) {
  const { watch, getValues } = useFormContext();
  const [found, setFound] = useState<Draft | null>(null);
  const [isFull, setFull] = useState(false);
  const now = useNow();
  const latest = useRef({ found, now, place, stood, onTyping });
  latest.current = { found, now, place, stood, onTyping };
  const isKnown = place !== null;

  useEffect(() => {
    if (isKnown) setFound(latest.current.place?.read() ?? null);
  }, [isKnown]);

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let isTyped = false;
    const keep = () => {
      clearTimeout(waiting);
      const { place: own, found: before, now: at, stood: standing } = latest.current;
      if (!isTyped || !own) return;
      const base = standing();
      const fresh = typed(type, {
        doing: base ? 'update' : 'create',
        values: getValues(),
        stood: base ?? {},
      });
      const values = { ...before?.values, ...fresh };
      if (Object.keys(values).length === 0) own.drop();
      else setFull(!own.write({ at, values, base: before ? before.base : base }));
    };
    const { unsubscribe } = watch((_values, { type: cause }) => {
      if (cause === 'change') isTyped = true;
      if (!isTyped) return;
      latest.current.onTyping();
      clearTimeout(waiting);
      waiting = setTimeout(keep, pause);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      unsubscribe();
      window.removeEventListener('pagehide', keep);
    };
  }, [watch, getValues, type]);

  return { found, isFull, settle: () => setFound(null) };
}
