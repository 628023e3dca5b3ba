/** What a draft is judged by, as the register reads it: the version before, the coverage, the rules. */

import { recordOf, recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { type Dossier, predecessorOf, versionsBefore } from '@privacy-register/schema/lifecycle/dossier';
import type { Grounds } from '@privacy-register/schema/lifecycle/foresee';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Statement } from '@privacy-register/schema/record/statement';
import { type RecordName, records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../data-provider/ask.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { rulesAt, useRuleBook } from './rule-book.ts';

/** What somebody types, in place of what is stored. */
export type Typed = {
  text?: string;
  noticeText?: string;
  chosenAt?: string | null;
  dataScope?: PolicyVersion['dataScope'];
  earlierDataConsent?: string | null;
  statements?: Statement[];
};

export const nothingTyped: Typed = {};

const all = (name: RecordName) => wholeSelection(records[name]);
const coverageDocument = `query Covered($id: ID!) {
  node(id: $id) { ... on Policy { coverage { ${all('coverage')} site: platform { ${all('platform')} } } } }
}`;
const saidDocument = `query Said($id: ID!) {
  node(id: $id) { ... on PolicyVersion {
    ${all('policy-version')} statements { ${all('statement')} } marks { ${all('text-mark')} }
  } }
}`;

/** Null until all of it is known. */
export function useGrounds(file: VersionFile, isWanted = true): Grounds | null {
  const now = useNow();
  const { data: book } = useRuleBook(isWanted);
  const before = predecessorOf(versionsBefore(file.versions, file.version), now);
  const { data: covered } = useCovered(file.policy.id, isWanted);
  const { data: predecessor } = useSaid(before?.id ?? null, isWanted);
  return useMemo(() => {
    if (!book || !covered || predecessor === undefined) return null;
    const { policy, version, statements, marks, differences } = file;
    const said = { policy, version, statements, marks, differences };
    const { vocabulary, closures } = book;
    return { ...said, ...covered, predecessor, vocabulary, closures, rules: rulesAt(book, now) };
  }, [file, book, covered, predecessor, now]);
}

/** The grounds with what is typed in place of what is stored. */
export function withTyped(grounds: Grounds, { statements = grounds.statements, ...typed }: Typed): Grounds {
  return { ...grounds, statements, version: { ...grounds.version, ...typed } };
}

function useCovered(policy: string, enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: ['what-if', 'coverage', policy],
    queryFn: async ({ signal }): Promise<Pick<Dossier, 'coverage' | 'platforms'>> => {
      type Node = { coverage: (Values & { site: Values | null })[] };
      const { node } = await ask<{ node: Node | null }>(coverageDocument, { id: policy }, signal);
      const rows = node?.coverage ?? [];
      const sites = new Map(rows.flatMap(({ site }) => (site ? [[site.id, site] as const] : [])));
      return {
        coverage: recordsOf(records.coverage, rows),
        platforms: recordsOf(records.platform, [...sites.values()]),
      };
    },
  });
}

/** What a version says, as the rules read it. */
export function useSaid(id: string | null, enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: ['what-if', 'said', id],
    queryFn: async ({ signal }): Promise<Grounds['predecessor']> => {
      type Node = Values & { statements: Values[]; marks: Values[] };
      const { node } = id ? await ask<{ node: Node | null }>(saidDocument, { id }, signal) : { node: null };
      if (!node) return null;
      return {
        version: recordOf(records['policy-version'], node),
        statements: recordsOf(records.statement, node.statements),
        marks: recordsOf(records['text-mark'], node.marks),
      };
    },
  });
}
