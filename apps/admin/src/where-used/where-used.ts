/** Where a record is used, as the register tells it. */
import type { VersionStanding } from '@privacy-register/schema/where-used/affected';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { kebab } from '../data-provider/graphql-name.ts';

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
  draft: 'draft',
  'in-review': 'in review',
  approved: 'approved',
  posting: 'in its notice period',
  scheduled: 'date set',
  'in-force': 'in force',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  observed: 'observed',
};

export function standingInWords(standing: string): string {
  const word = kebab(standing);
  return Object.entries(standings).find(([each]) => each === word)?.[1] ?? word;
}
