/** What apps know of versions on their way, as the register tells it. */
import type { adoptionStates } from '@privacy-register/schema/adoption/adoption-board';
import type { fetchedVias } from '@privacy-register/schema/record/app';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type State = Uppercase<'not_fetched' | Exclude<(typeof adoptionStates)[number], 'not-fetched'>>;
type Via = Uppercase<'upcoming_changes' | Exclude<(typeof fetchedVias)[number], 'upcoming-changes'>>;
type Named = { id: string; name: string };

export type Adopting = {
  app: Named & { key: string; owner: string; contact: string | null };
  state: State;
  fetchedAt: string | null;
  fetchedVia: Via | null;
  acknowledgedAt: string | null;
  platforms: Named[];
  follows: boolean;
};
export type Adoption = {
  policy: { id: string; key: string; title: string; timeZone: string };
  version: { id: string; number: number; effectiveAt: string | null };
  daysLeft: number | null;
  apps: Adopting[];
};

const selection = `{
  policy { id key title timeZone } version { id number effectiveAt } daysLeft
  apps {
    app { id key name owner contact } state fetchedAt fetchedVia acknowledgedAt
    platforms { id name } follows
  }
}`;
const refreshMilliseconds = 30_000;

export function useComingAdoptions() {
  return useQuery({
    queryKey: ['adoption', 'coming'],
    queryFn: async ({ signal }) => {
      const document = `query ComingAdoptions { comingAdoptions ${selection} }`;
      return (await ask<{ comingAdoptions: Adoption[] }>(document, {}, signal)).comingAdoptions;
    },
    refetchInterval: refreshMilliseconds,
  });
}

export function useAdoption(version: string) {
  return useQuery({
    queryKey: ['adoption', version],
    queryFn: async ({ signal }) => {
      const document = `query Adoption($version: ID!) { adoption(version: $version) ${selection} }`;
      return (await ask<{ adoption: Adoption }>(document, { version }, signal)).adoption;
    },
    refetchInterval: refreshMilliseconds,
  });
}

export const countIn = (apps: readonly Adopting[], state: State) =>
  apps.filter((each) => each.state === state).length;
