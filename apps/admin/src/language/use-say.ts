import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { spelled, spelledLow } from '../words/spelled.ts';
import type { Say } from './say.ts';

export function useSay(): Say {
  const translate = useTranslate();
  return useCallback<Say>((english, values) => translate(english, values), [translate]);
}

/** Stored words (`opt-out`) as people write them, in the language of the screens. */
export function useSpelled(): (word: string) => string {
  const say = useSay();
  return useCallback((word) => say(spelled(word)), [say]);
}

/** In the middle of a sentence. */
export function useSpelledLow(): (word: string) => string {
  const say = useSay();
  return useCallback((word) => lowered(say(spelled(word)), spelledLow(word)), [say]);
}

/** Only what English lowers is lowered: GLBA stays. */
const lowered = (said: string, low: string) =>
  /^[A-Z]/.test(low) ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
