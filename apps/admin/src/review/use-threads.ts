/** What was said of a version, asked for once for all of its page. */

import { recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { type Thread, threadsOf } from './thread.ts';

const pageSize = 200;
const document = `query Comments($version: ID!, $offset: Int!) {
  page: commentList(filter: { version: { eq: $version } }, offset: $offset, limit: ${pageSize}) {
    nodes { ${wholeSelection(records.comment)} }
  }
}`;

const none: Thread[] = [];

export function useThreads(version: string): Thread[] {
  const { data } = useQuery({
    queryKey: ['comment', 'version', version],
    staleTime: 0,
    refetchInterval: 30_000,
    queryFn: async ({ signal }) => threadsOf(recordsOf(records.comment, await allOf(version, signal))),
  });
  return data ?? none;
}

async function allOf(version: string, signal: AbortSignal, offset = 0): Promise<Values[]> {
  const { page } = await ask<{ page: { nodes: Values[] } }>(document, { version, offset }, signal);
  if (page.nodes.length < pageSize) return page.nodes;
  return [...page.nodes, ...(await allOf(version, signal, offset + pageSize))];
}
