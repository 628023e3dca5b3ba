/** Rules, vocabularies and entities as the register judges by them: read once, used by every live answer. */

import { camel } from '@privacy-register/desk/provider/graphql-name.ts';
import { recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import { applicableRules } from '@privacy-register/schema/material-rule/applicable-rules';
import type { MaterialRule } from '@privacy-register/schema/record/difference';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { type RecordName, records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type RuleBook = Pick<Dossier, 'vocabulary' | 'closures'> & { rules: MaterialRule[] };

const perPage = 200;
const anHour = 3_600_000;
const fewMinutes = 300_000;

export function useRuleBook(isWanted = true) {
  return useQuery({
    enabled: isWanted,
    queryKey: ['what-if', 'rule-book'],
    staleTime: fewMinutes,
    gcTime: anHour,
    queryFn: async ({ signal }): Promise<RuleBook> => {
      const [rules, closures, entities, affiliations, ...terms] = await Promise.all([
        every('material-rule', signal),
        every('closure', signal),
        every('legal-entity', signal),
        every('affiliation', signal),
        ...vocabularies.map(({ name }) => every(name, signal)),
      ]);
      return {
        rules: rules ?? [],
        closures: closures ?? [],
        vocabulary: { terms: terms.flat(), entities, affiliations },
      };
    },
  });
}

/** Editions that are not in force yet, or not any more, judge nothing. */
export const rulesAt = ({ rules }: RuleBook, now: string) => applicableRules(rules, now);

async function every(name: RecordName, signal: AbortSignal): Promise<ReturnType<typeof recordsOf>> {
  const document = `query Every($offset: Int) {
    page: ${camel(name)}List(limit: ${perPage}, offset: $offset) {
      nodes { ${wholeSelection(records[name])} } totalCount
    }
  }`;
  const rows: Values[] = [];
  for (;;) {
    type Answer = { page: { nodes: Values[]; totalCount: number } };
    const { page } = await ask<Answer>(document, { offset: rows.length }, signal);
    rows.push(...page.nodes);
    if (page.nodes.length === 0 || rows.length >= page.totalCount) return recordsOf(records[name], rows);
  }
}
