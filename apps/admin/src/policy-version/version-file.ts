/** A version with everything that its page shows, in one question. */

import { recordOf, recordsOf } from '@privacy-register/desk/provider/record-of.ts';
import { wholeSelection } from '@privacy-register/desk/provider/selection.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { type RecordName, type Records, records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

type Said = { statements: Records['statement'][]; marks: Records['text-mark'][] };
export type VersionFile = Said & {
  version: Records['policy-version'];
  policy: Records['policy'];
  versions: Records['policy-version'][];
  /** The version it was drafted from, with its words. */
  base: (Said & { version: Records['policy-version'] }) | null;
  differences: Records['change'][];
  notices: Records['change-notice'][];
  postings: Records['posting'][];
  approvals: Records['approval'][];
  incidents: Records['incident'][];
  errata: Records['erratum'][];
};

const all = (name: RecordName) => wholeSelection(records[name]);
/** Of the other versions: their dates, as the history tells them. */
const ofVersions =
  'id number status ground createdAt postedAt effectiveAt heldAt withdrawnAt observedAt lastObservedAt';
// What stands outside the record's own fields has names of its own, so that nothing hides anything.
const document = `query VersionFile($id: ID!) {
  node(id: $id) { ... on PolicyVersion {
    ${all('policy-version')}
    whole: policy { ${all('policy')} all: versions { ${ofVersions} } }
    from: base { ${all('policy-version')} statements { ${all('statement')} } marks { ${all('text-mark')} } }
    statements { ${all('statement')} }
    marks { ${all('text-mark')} }
    differences { ${all('change')} }
    notices { ${all('change-notice')} postings { ${all('posting')} } }
    approvals { ${all('approval')} }
    incidents { ${all('incident')} }
    errata { ${all('erratum')} }
  } }
}`;

type Node = Values & {
  whole: Values & { all: Values[] };
  from: (Values & { statements: Values[]; marks: Values[] }) | null;
} & Record<'statements' | 'marks' | 'differences' | 'approvals' | 'incidents' | 'errata', Values[]> & {
    notices: (Values & { postings: Values[] })[];
  };

export function useVersionFile(id: string) {
  return useQuery({
    queryKey: ['policy-version', 'file', id],
    // Whoever comes back from the form of a statement sees what was just saved.
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const { node } = await ask<{ node: Node | null }>(document, { id }, signal);
      return node && fileOf(node);
    },
  });
}

function fileOf(node: Node): VersionFile {
  const { from } = node;
  return {
    version: recordOf(records['policy-version'], node),
    policy: recordOf(records.policy, node.whole),
    versions: recordsOf(records['policy-version'], node.whole.all),
    base: from && {
      version: recordOf(records['policy-version'], from),
      statements: recordsOf(records.statement, from.statements),
      marks: recordsOf(records['text-mark'], from.marks),
    },
    statements: recordsOf(records.statement, node.statements),
    marks: recordsOf(records['text-mark'], node.marks),
    differences: recordsOf(records.change, node.differences),
    notices: recordsOf(records['change-notice'], node.notices),
    postings: recordsOf(
      records.posting,
      node.notices.flatMap(({ postings }) => postings),
    ),
    approvals: recordsOf(records.approval, node.approvals),
    incidents: recordsOf(records.incident, node.incidents),
    errata: recordsOf(records.erratum, node.errata),
  };
}
