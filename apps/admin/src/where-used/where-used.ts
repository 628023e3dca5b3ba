/** Where a record is used, as the register tells it. */

import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { VersionStanding } from '@privacy-register/schema/where-used/affected';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { sentence } from '../language/say.ts';

export type Use = { id: string; title: string; fields: string[]; isArchived: boolean };
export type UseGroup = { type: string; label: string; plural: string; count: number; uses: Use[] };
export type AffectedPolicy = {
  policy: { id: string; title: string };
  uses: number;
  versions: { version: { id: string; number: number | null }; standing: string; uses: number }[];
};
export type WhereUsed = { total: number; groups: UseGroup[]; policies: AffectedPolicy[] };

const question = `query WhereUsed($id: ID!, $first: Int) {
  whereUsed(id: $id, first: $first) {
    total
    groups { type label plural count uses { id title fields isArchived } }
    policies { policy { id title } uses versions { version { id number } standing uses } }
  }
}`;

export function useWhereUsed(id: string, isWanted = true) {
  return useQuery({
    queryKey: ['where-used', id],
    enabled: isWanted && id !== '',
    queryFn: async ({ signal }) => {
      const { whereUsed } = await ask<{ whereUsed: WhereUsed }>(question, { id, first: 10 }, signal);
      return whereUsed;
    },
  });
}

const standings: Record<VersionStanding, string> = {
  draft: sentence('draft'),
  'in-review': sentence('in review'),
  approved: sentence('approved'),
  posting: sentence('in its notice period'),
  scheduled: sentence('date set'),
  'in-force': sentence('in force'),
  superseded: sentence('superseded'),
  withdrawn: sentence('withdrawn'),
  observed: sentence('observed'),
};

export function standingInWords(standing: string): string {
  const word = kebab(standing);
  return Object.entries(standings).find(([each]) => each === word)?.[1] ?? word;
}
