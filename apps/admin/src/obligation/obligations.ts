import type { obligationStates } from '@privacy-register/schema/obligation/obligations';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import type { ToldException } from './exception-words.ts';

export type DueState = Uppercase<(typeof obligationStates)[number]>;
export type Due = {
  key: string;
  title: string;
  citation: string;
  since: string;
  dueOn: string;
  state: DueState;
  holds: 'YES' | 'UNKNOWN';
  isRecurring: boolean;
  exception: ToldException | null;
  policy: { id: string; title: string; timeZone: string };
};

const document = `query Obligations {
  obligations {
    key title citation since dueOn state holds isRecurring
    exception { answer reasons { because statement } }
    policy { id title timeZone }
  }
}`;

/** What the law asks to be done by a day, the next first. */
export const useObligations = () =>
  useQuery({
    queryKey: ['obligations'],
    queryFn: async ({ signal }) => (await ask<{ obligations: Due[] }>(document, {}, signal)).obligations,
  });
