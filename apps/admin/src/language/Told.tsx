import { useLanguage } from './use-language.ts';
import { useSay } from './use-say.ts';

/** A sentence that the register composed: said where it is known as a whole, else as it is, marked as English. */
export function Told({ sentence }: { sentence: string }) {
  const said = useSay()(sentence);
  const language = useLanguage();
  return language !== 'en' && said === sentence ? <span lang="en">{sentence}</span> : said;
}
