/** The register of four observed documents, loaded once, as anybody may ask it. */
import type { Open } from '@privacy-register/db/testing/stores';
import { beforeAll } from 'vitest';
import { type Asking, asking } from '../../testing/asking.ts';
import { patient, sampled, sampledAt } from '../../testing/sampled.ts';

export function observedRegister(openStore: Open): Asking {
  let ask: Asking;
  beforeAll(async () => {
    const store = await openStore();
    await sampled(store, 'observed');
    ask = await asking(store, sampledAt);
  }, patient);
  return (query, variables) => ask(query, variables);
}

export const keys = {
  metdental: 'metdental-online-privacy-policy',
  metlife: 'metlife-online-privacy-policy',
  questions: 'metlife-customer-privacy-faq',
  massmutual: 'massmutual-online-privacy-policy',
  notices: 'massmutual-customer-privacy-notices',
} as const;
