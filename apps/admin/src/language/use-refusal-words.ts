import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { useCallback } from 'react';
import { useLanguage } from './use-language.ts';
import { useSay } from './use-say.ts';

type Refused = { code: string; message: string };
/** The register's own English words, and what the screens say; null where the own words are all there is. */
type RefusalWords = { own: string; said: string | null };

export function useRefusalWords(): (refused: Refused) => RefusalWords {
  const say = useSay();
  const language = useLanguage();
  return useCallback(
    ({ code, message }) => {
      if (language === 'en') return { own: message, said: null };
      const key = `refusal.${kebab(code)}`;
      const said = [say(message), say(key)].find((words) => words !== message && words !== key);
      return { own: message, said: said ?? null };
    },
    [say, language],
  );
}
