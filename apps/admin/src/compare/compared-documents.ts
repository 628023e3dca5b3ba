/** What two policies say of the same topics, as of an instant. */

import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { verdicts } from '@privacy-register/schema/document-comparison/compare-documents';
import { directions } from '@privacy-register/schema/record/difference';
import { modalities, statementKinds } from '@privacy-register/schema/record/words';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

type Said = { key: string; summary: string; modality: (typeof modalities)[number]; negated: boolean };
export type Topic = {
  kind: (typeof statementKinds)[number];
  verdict: (typeof verdicts)[number];
  a: Said | null;
  b: Said | null;
  differences: { facet: string; direction: (typeof directions)[number]; a: unknown; b: unknown }[];
};
export type Answered = {
  policy: { id: string; key: string; title: string };
  version: { id: string; number: number } | null;
  basis: string;
};
export type Comparison = { a: Answered; b: Answered; topics: Topic[] };

const answered = 'policy { id key title } version { id number } basis';
const said = 'key summary modality negated';
const document = `query Documents($a: String!, $b: String!, $at: DateTime) {
  compared: comparePolicies(a: $a, b: $b, at: $at) {
    a { ${answered} }
    b { ${answered} }
    topics { kind verdict a { ${said} } b { ${said} } differences { facet direction a b } }
  }
}`;

export function useComparedDocuments({ a, b, at }: { a: string; b: string; at: string }) {
  return useQuery({
    queryKey: ['policy', 'compared', a, b, at],
    enabled: a !== '' && b !== '',
    queryFn: async ({ signal }): Promise<Comparison> => {
      const { compared } = await ask<{ compared: Comparison }>(document, { a, b, at: at || null }, signal);
      return { ...compared, topics: compared.topics.map(inOurWords) };
    },
  });
}

/** The register tells words in capitals; the screens know them as they are stored. */
function inOurWords(topic: Topic): Topic {
  return {
    ...topic,
    kind: wordIn(statementKinds, topic.kind),
    verdict: wordIn(verdicts, topic.verdict),
    a: topic.a && { ...topic.a, modality: wordIn(modalities, topic.a.modality) },
    b: topic.b && { ...topic.b, modality: wordIn(modalities, topic.b.modality) },
    differences: topic.differences.map((each) => ({
      ...each,
      direction: wordIn(directions, each.direction),
    })),
  };
}

function wordIn<W extends string>(words: readonly [W, ...W[]], told: string): W {
  return words.find((word) => word === kebab(told)) ?? words[0];
}
