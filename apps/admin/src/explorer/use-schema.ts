import { useQuery } from '@tanstack/react-query';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ask } from '../data-provider/ask.ts';

const document = getIntrospectionQuery({ inputValueDeprecation: true });

/** The schema as the register tells it; it stays the same as long as the page is open. */
export function useSchema() {
  return useQuery({
    queryKey: ['schema'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => buildClientSchema(await ask<IntrospectionQuery>(document, {}, signal)),
  });
}
