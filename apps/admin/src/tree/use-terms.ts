/** All terms of a vocabulary at once: a tree with holes would mislead. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useQuery } from '@tanstack/react-query';
import { type DataProvider, useDataProvider } from 'react-admin';
import { type Term, termOf } from './term.ts';

const perPage = 200;

export function useTerms(type: RecordType) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: [type.name, 'terms'],
    queryFn: () => allTerms(dataProvider, type.name),
  });
}

async function allTerms(dataProvider: DataProvider, resource: string, page = 1): Promise<Term[]> {
  const { data, total = 0 } = await dataProvider.getList(resource, {
    pagination: { page, perPage },
    sort: { field: 'name', order: 'ASC' },
    filter: { archived: true },
  });
  const rest = page * perPage < total ? await allTerms(dataProvider, resource, page + 1) : [];
  return [...data.map(termOf), ...rest];
}
