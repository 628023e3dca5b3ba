import { tellAgain } from './tell-again.ts';
import { useLanguage } from './use-language.ts';
import { useSay } from './use-say.ts';

/** A sentence that the register composed: said anew where it is known, else as it is, marked as English. */
export function Told({ sentence }: { sentence: string }) {
  const say = useSay();
  const language = useLanguage();
  if (language === 'en') return sentence;
  return tellAgain(sentence, { say, language }) ?? <span lang="en">{sentence}</span>;
}
