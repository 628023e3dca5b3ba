/** The names of everything that statements and differences refer to by id. */
import { typeOfId } from '@privacy-register/schema/kit/id';
import { records } from '@privacy-register/schema/records';
import type { Term } from '@privacy-register/schema/snapshot/snapshot';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

const named = ['data-category', 'collection-method', 'purpose', 'party', 'legal-entity'] as const;
const document = `query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on DataCategory { key name description }
    ... on CollectionMethod { key name description }
    ... on Purpose { key name description }
    ... on Party { key name description }
    ... on LegalEntity { key name description }
  }
}`;
const mostNodes = 100;
export type Terms = Record<string, Term>;

/** Null while they are being asked for: an id is nothing to read. */
export function useNames(...values: unknown[]): Terms | null {
  const ids = idsIn(values);
  const { data } = useQuery({
    queryKey: ['names', ids],
    enabled: ids.length > 0,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const chunks = Array.from({ length: Math.ceil(ids.length / mostNodes) }, (_, place) =>
        ids.slice(place * mostNodes, (place + 1) * mostNodes),
      );
      type Node = Omit<Term, 'ancestors'>;
      const answers = await Promise.all(
        chunks.map((chunk) => ask<{ nodes: (Node | null)[] }>(document, { ids: chunk }, signal)),
      );
      const found = answers.flatMap(({ nodes }) => nodes).filter((node) => node !== null);
      return Object.fromEntries(found.map((node) => [node.id, { ...node, ancestors: [] }]));
    },
  });
  return data ?? (ids.length === 0 ? {} : null);
}

const prefixes = named.map((name) => records[name].prefix).join('|');

/** The ids that occur anywhere in a value, each once. */
function idsIn(value: unknown): string[] {
  const found = JSON.stringify(value ?? null).matchAll(new RegExp(`"((?:${prefixes})_[0-9a-z]{26})"`, 'g'));
  const ids = [...found].flatMap(([, id]) => (id && typeOfId(id) ? [id] : []));
  return [...new Set(ids)].sort();
}
