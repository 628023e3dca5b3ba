import { useNotify } from 'react-admin';
import { sentence } from '../language/say.ts';

/** Puts words on the clipboard, and says whether they are there: a page without TLS, or one that may not, has none. */
export function useCopy(): (text: string) => Promise<void> {
  const notify = useNotify();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      notify(sentence('Copied.'));
    } catch {
      notify(sentence('This browser does not let it be copied. Select the text instead.'), {
        type: 'warning',
      });
    }
  };
}
