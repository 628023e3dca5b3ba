/** A captured text with the versions that were observed of it, what they say and every mark. */

import { recordOf, recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { type RecordName, type Records, records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type SourceFile = {
  source: Records['source-document'];
  versions: Records['policy-version'][];
  statements: Records['statement'][];
  marks: Records['text-mark'][];
};

const all = (name: RecordName) => wholeSelection(records[name]);
const document = `query SourceFile($id: ID!) {
  node(id: $id) { ... on SourceDocument {
    ${all('source-document')}
    marks { ${all('text-mark')} }
    versions { ${all('policy-version')} said: statements { ${all('statement')} } marks { ${all('text-mark')} } }
  } }
}`;
type Node = Values & { marks: Values[]; versions: (Values & { said: Values[]; marks: Values[] })[] };

export function useSourceFile(id: string | null) {
  return useQuery({
    queryKey: ['source-document', 'file', id],
    enabled: id !== null && id !== '',
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const { node } = await ask<{ node: Node | null }>(document, { id }, signal);
      return node && fileOf(node);
    },
  });
}

function fileOf(node: Node): SourceFile {
  const { versions } = node;
  return {
    source: recordOf(records['source-document'], node),
    versions: recordsOf(records['policy-version'], versions),
    statements: recordsOf(
      records.statement,
      versions.flatMap(({ said }) => said),
    ),
    marks: recordsOf(records['text-mark'], [...node.marks, ...versions.flatMap(({ marks }) => marks)]),
  };
}
