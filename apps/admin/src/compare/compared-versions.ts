/** Two versions with their texts and what differs, in one question. */

import { recordOf, recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { type Records, records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import type { Shown } from '../policy-version/DifferenceCard.tsx';
import { foreseen, type Spelled } from '../policy-version/outlook.ts';

export type Side = {
  version: Records['policy-version'];
  statements: Records['statement'][];
  /** Null where only statements are recorded. */
  text: string | null;
};
export type ComparedVersions = { from: Side; to: Side; differences: Shown[] };

const version = `... on PolicyVersion {
  ${wholeSelection(records['policy-version'])}
  said: statements { ${wholeSelection(records.statement)} }
  source: sourceDocument { text }
}`;
const document = `query Compare($from: ID!, $to: ID!) {
  from: node(id: $from) { ${version} }
  to: node(id: $to) { ${version} }
  diff: policyVersionDiff(from: $from, to: $to) {
    statements { statementKey sort facet direction before after class reason rule citation }
  }
}`;
type Node = Values & { said: Values[]; source: { text: string | null } | null; text: string | null };
type Answer = {
  from: Node | null;
  to: Node | null;
  diff: { statements: (Spelled & { rule: string | null })[] };
};

export function useComparedVersions(from: string, to: string) {
  return useQuery({
    queryKey: ['policy-version', 'compared', from, to],
    enabled: from !== '' && to !== '',
    queryFn: async ({ signal }): Promise<ComparedVersions | null> => {
      const answer = await ask<Answer>(document, { from, to }, signal);
      if (!answer.from || !answer.to) return null;
      const differences = answer.diff.statements.map((each) => ({
        ...foreseen(each),
        rule: each.rule,
        ruleEdition: null,
        recorded: null,
      }));
      return { from: sideOf(answer.from), to: sideOf(answer.to), differences };
    },
  });
}

const sideOf = (node: Node): Side => ({
  version: recordOf(records['policy-version'], node),
  statements: recordsOf(records.statement, node.said),
  text: node.text ?? node.source?.text ?? null,
});
