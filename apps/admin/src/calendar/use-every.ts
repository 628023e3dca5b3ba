import { useQuery } from '@tanstack/react-query';
import { type GetListResult, type RaRecord, useDataProvider } from 'react-admin';

const perPage = 200;
const mostPages = 25;

/** All records of a type, a page after the other: what is drawn over time is wrong with a part left out. */
export function useEvery<R extends RaRecord>(resource: string, filter: object = {}) {
  const provider = useDataProvider();
  return useQuery({
    queryKey: [resource, 'every', filter],
    queryFn: async ({ signal }): Promise<R[]> => {
      const found: R[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const asked = {
          filter,
          pagination: { page, perPage },
          sort: { field: 'createdAt', order: 'ASC' as const },
        };
        const { data, total }: GetListResult<R> = await provider.getList<R>(resource, { ...asked, signal });
        found.push(...data);
        if (found.length >= (total ?? 0) || data.length === 0) break;
      }
      return found;
    },
  });
}
