import { type Foreseen, foresee, type Grounds } from '@privacy-register/schema/lifecycle/foresee';
import { useDeferredValue, useMemo } from 'react';
import { type Typed, withTyped } from './grounds.ts';

/** What posting at an instant would lead to; it follows the typing without holding it up. */
export function useForeseen(grounds: Grounds | null, typed: Typed, at: string): Foreseen | null {
  const { text, noticeText, chosenAt, dataScope, earlierDataConsent, statements } = typed;
  const said = useMemo(
    () => ({
      ...(text === undefined ? {} : { text }),
      ...(noticeText === undefined ? {} : { noticeText }),
      ...(chosenAt === undefined ? {} : { chosenAt }),
      ...(dataScope === undefined ? {} : { dataScope }),
      ...(earlierDataConsent === undefined ? {} : { earlierDataConsent }),
      ...(statements === undefined ? {} : { statements }),
    }),
    [text, noticeText, chosenAt, dataScope, earlierDataConsent, statements],
  );
  const asked = useMemo(() => grounds && { grounds: withTyped(grounds, said), at }, [grounds, said, at]);
  const settled = useDeferredValue(asked);
  return useMemo(() => settled && foresee(settled.grounds, { at: settled.at, tzdata: null }), [settled]);
}
