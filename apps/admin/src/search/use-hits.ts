import { kebab, upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { searchedFields } from '@privacy-register/schema/search/entry';
import { termsOf } from '@privacy-register/schema/search/fold';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../data-provider/ask.ts';
import { recordNamed } from '../data-provider/record-named.ts';
import { resources } from '../resources.ts';
import type { Choice, Snippet } from './choice.ts';

type Hit = {
  type: string;
  id: string;
  title: string;
  where: string | null;
  snippet: Snippet | null;
  isObserved: boolean;
};

const query = `query Search($query: String!, $types: [SearchType!]) {
  search(query: $query, types: $types, first: 20) {
    type id title where isObserved snippet { text marks { start end } }
  }
}`;
const types = resources
  .filter(({ name }) => Object.keys(searchedFields(recordNamed(name))).length > 0)
  .map(({ name }) => upperSnake(name));
const pauseMs = 150;

/** What the register finds for the words typed, once the typing pauses. */
export function useHits(typed: string) {
  const settled = useSettled(typed.trim());
  const isEnabled = termsOf(settled).length > 0;
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', settled],
    queryFn: ({ signal }) => ask<{ search: Hit[] }>(query, { query: settled, types }, signal),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isPending = isFetching || settled !== typed.trim();
  return { hits: isEnabled ? together((data?.search ?? []).map(choiceOf)) : [], isPending, error };
}

function choiceOf({ type, id, title, where, snippet, isObserved }: Hit): Choice {
  const { name, plural } = recordNamed(kebab(type));
  return { to: `/${name}/${id}/show`, group: plural, label: title, note: where, snippet, isObserved };
}

/** Each type once, in the order of its best hit. */
function together(hits: Choice[]): Choice[] {
  const order = [...new Set(hits.map(({ group }) => group))];
  return hits.toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
