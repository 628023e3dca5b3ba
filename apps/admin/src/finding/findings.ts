/** What the lint finds, as the register tells it. */

import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { type Severity, severities } from '@privacy-register/schema/finding/rule';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type FoundPlace = { start: number; quote: string | null };
export type FoundVersion = { id: string; number: number | null };
export type FoundStatement = {
  id: string | null;
  policy: string;
  key: string;
  summary: string;
  version: FoundVersion;
  passages: FoundPlace[];
};
export type Finding = {
  fingerprint: string;
  rule: string;
  title: string;
  severity: Severity;
  citation: string;
  confirmWithCounsel: boolean;
  message: string;
  policy: { id: string; key: string; title: string };
  versions: FoundVersion[];
  statements: FoundStatement[];
  places: FoundPlace[];
  acceptance: { id: string; revision: number; reason: string; createdAt: string; createdBy: string } | null;
};

const document = `query Findings {
  findings(includeAccepted: true) {
    fingerprint rule title severity citation confirmWithCounsel message
    policy { id key title }
    versions { id number }
    statements { id policy key summary version { id number } passages { start quote } }
    places { start quote }
    acceptance { id revision reason createdAt createdBy }
  }
}`;

/** All of them, those accepted included: what is shown is chosen here. */
export function useFindings() {
  return useQuery({
    queryKey: ['findings'],
    queryFn: async ({ signal }): Promise<Finding[]> => {
      type Answer = { findings: (Omit<Finding, 'severity'> & { severity: string })[] };
      const { findings } = await ask<Answer>(document, {}, signal);
      return findings.map((each) => ({ ...each, severity: severityOf(each.severity) }));
    },
  });
}

const severityOf = (spelled: string): Severity =>
  severities.find((severity) => severity === kebab(spelled)) ?? 'note';
