import type { Bar } from '@privacy-register/desk/chart/bar.ts';
import { camel, upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { statementKinds } from '@privacy-register/schema/record/words';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { useSpelled } from '../language/use-say.ts';

const counts = statementKinds.map(
  (kind) => `${camel(kind)}: statementList(
    first: 1, filter: { version: { in: $versions }, kind: { eq: ${upperSnake(kind)} }, archivedAt: { isNull: true } }
  ) { totalCount }`,
);
const document = `query StatementKinds($versions: [ID!]!) { ${counts.join('\n')} }`;

/** How many statements of each kind these versions make, the most first. */
export function useStatementKinds(versions: readonly string[]) {
  const spelled = useSpelled();
  return useQuery({
    enabled: versions.length > 0,
    queryKey: ['statement', 'kinds', versions],
    queryFn: ({ signal }) => ask<Record<string, { totalCount: number }>>(document, { versions }, signal),
    select: (counted): Bar[] => {
      const bars = statementKinds.map((kind) => ({
        id: kind,
        label: spelled(kind),
        count: counted[camel(kind)]?.totalCount ?? 0,
        path: null,
      }));
      return bars.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
    },
  });
}
