/** Entries of the audit chain, the newest first. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type Entry = {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  done: string;
  recordType: string;
  recordId: string;
  hash: string;
  dossierHash: string | null;
  fields: string[];
};
export type Choice = {
  recordId?: string;
  recordType?: string;
  actor?: string;
  action?: string;
  from?: string;
  until?: string;
};
type Asked = { filter: Choice; before: number | null; first: number };

const document = `query AuditHistory($filter: AuditFilter, $before: Int, $first: Int!) {
  auditHistory(filter: $filter, before: $before, first: $first) {
    sequence at actor action done recordType recordId hash dossierHash fields
  }
}`;

/** One more than asked for tells whether there are older ones. `revision` asks anew when a record has changed. */
export function useEntries({ filter, before, first }: Asked, revision = 0) {
  return useQuery({
    queryKey: ['audit-history', filter, before, first, revision],
    queryFn: async ({ signal }) => {
      const variables = { filter, before, first: first + 1 };
      const { auditHistory } = await ask<{ auditHistory: Entry[] }>(document, variables, signal);
      return { entries: auditHistory.slice(0, first), isMore: auditHistory.length > first };
    },
  });
}
