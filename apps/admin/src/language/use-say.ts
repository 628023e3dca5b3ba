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
  return useCallback(
    (word) => (/^[A-Z]/.test(spelledLow(word)) ? say(spelled(word)) : low(say(spelled(word)))),
    [say],
  );
}

/** Names of record types and fields in the middle of a sentence. */
export function useLow(): (words: string) => string {
  const say = useSay();
  return useCallback((words) => (/^[A-Z]{2}/.test(words) ? say(words) : low(say(words))), [say]);
}

const low = (said: string) => `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
