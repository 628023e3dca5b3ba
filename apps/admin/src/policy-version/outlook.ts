/** What each step of a version would do, asked of the register before anybody takes it. */

import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { changeSorts, classes, directions } from '@privacy-register/schema/record/difference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type Foreseen = {
  statementKey: string | null;
  sort: (typeof changeSorts)[number];
  facet: string;
  direction: (typeof directions)[number];
  before: unknown;
  after: unknown;
  class: (typeof classes)[number];
  reason: string;
  citation: string | null;
};
type Reckoning = { steps?: { rule: string; text: string; at: string }[]; timeZone?: string };
export type Outlook = {
  steps: { step: string; refusals: UserError[]; leadsTo: string | null }[];
  differences: Foreseen[];
  needsNotice: boolean;
  platforms: string[];
  effectiveAt: string | null;
  effectiveOn: string | null;
  reckoning: Reckoning | null;
  /** Its clause counts no days: a person chooses the instant. */
  awaitsInstant: boolean;
  /** What an approval given now would bind to. */
  dossierHash: string | null;
};

const document = `query Outlook($id: ID!) {
  outlook: policyVersionOutlook(id: $id) {
    steps { step leadsTo refusals { field code message } }
    differences { statementKey sort facet direction before after class reason citation }
    needsNotice platforms effectiveAt effectiveOn reckoning awaitsInstant dossierHash
  }
}`;

export type Spelled = Omit<Foreseen, 'sort' | 'direction' | 'class'> & {
  sort: string;
  direction: string;
  class: string;
};

export function useOutlook(id: string, revision: number, enabled: boolean) {
  return useQuery({
    enabled,
    placeholderData: keepPreviousData,
    queryKey: ['policy-version', 'outlook', id, revision],
    queryFn: async ({ signal }): Promise<Outlook> => {
      type Answer = { outlook: Omit<Outlook, 'differences'> & { differences: Spelled[] } };
      const { outlook } = await ask<Answer>(document, { id }, signal);
      return {
        ...outlook,
        steps: outlook.steps.map((each) => ({
          ...each,
          step: kebab(each.step),
          leadsTo: each.leadsTo && kebab(each.leadsTo),
        })),
        differences: outlook.differences.map(foreseen),
      };
    },
  });
}

export function foreseen(each: Spelled): Foreseen {
  return {
    ...each,
    sort: wordIn(changeSorts, each.sort),
    direction: wordIn(directions, each.direction),
    class: wordIn(classes, each.class),
  };
}

function wordIn<W extends string>(words: readonly [W, ...W[]], spelled: string): W {
  return words.find((word) => word === kebab(spelled)) ?? words[0];
}
