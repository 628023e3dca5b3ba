/** Questions to begin with; each is asked of the sample by a test. */
import type { Verb } from '@privacy-register/schema/permission/permission';
import { sentence } from '../language/say.ts';

/** What a register knows, to be put into the variables: of the sample, unless there is none. */
export type Known = { platform: string; policy: string; otherPolicy: string };

export const sampleKnown: Known = {
  platform: 'www.northgate-mutual.example',
  policy: 'online-privacy-policy',
  otherPolicy: 'consumer-privacy-notice',
};

export type Example = {
  name: string;
  query: string;
  variables?: (known: Known) => object;
  verb?: Verb;
};

export const examples: readonly Example[] = [
  {
    name: sentence('What is in force on a site at an instant'),
    query: `query InForce($platform: String!, $at: DateTime) {
  policiesInForce(platform: $platform, at: $at) {
    basis
    policy { key title }
    version { number status effectiveAt }
  }
}`,
    variables: ({ platform }) => ({ platform, at: '2026-11-22T00:00:00Z' }),
  },
  {
    name: sentence('What is coming, and which sites lack the notice'),
    query: `query Coming($platform: String!) {
  upcomingChanges(platform: $platform) {
    effectiveAt
    policy { title }
    version { number differences { sort class reason } }
    postings { status platform { name } }
  }
}`,
    variables: ({ platform }) => ({ platform }),
  },
  {
    name: sentence('Is it said that this is done?'),
    query: `# YES, MAY, NO, NOT_STATED or CONFLICTING, with the statements it rests on
query Practice($platform: String!, $dataCategory: String) {
  practice(platform: $platform, activity: COLLECT, dataCategory: $dataCategory) {
    answer
    basis
    policy { title }
    statements { key summary }
    qualifiedBy { key summary }
  }
}`,
    variables: ({ platform }) => ({ platform, dataCategory: 'email' }),
  },
  {
    name: sentence('May it be used today for that?'),
    query: `# The strictest version between the collection and today binds
query MayUse($platform: String!, $dataCategory: String!, $purpose: String!, $collectedAt: DateTime!) {
  mayUse(platform: $platform, dataCategory: $dataCategory, purpose: $purpose, collectedAt: $collectedAt) {
    answer
    basis
    reasons
  }
}`,
    variables: ({ platform }) => ({
      platform,
      dataCategory: 'email',
      purpose: 'own-marketing',
      collectedAt: '2026-06-01T12:00:00Z',
    }),
  },
  {
    name: sentence('To whom is what disclosed?'),
    query: `query Disclosed($policy: String!) {
  statements(policy: $policy, kind: DISCLOSURE) {
    version { number }
    statement { summary modality negated recipients { name } dataCategories { name } }
  }
}`,
    variables: ({ policy }) => ({ policy }),
  },
  {
    name: sentence('Two policies side by side'),
    query: `query Compared($a: String!, $b: String!) {
  comparePolicies(a: $a, b: $b) {
    topics { kind verdict a { summary } b { summary } }
  }
}`,
    variables: ({ policy, otherPolicy }) => ({ a: policy, b: otherPolicy }),
  },
  {
    name: sentence('When could a change take effect?'),
    query: `query Reckoned($input: NoticePeriodInput!) {
  noticePeriod(input: $input) { effectiveAt effectiveOn steps { text } warnings }
}`,
    variables: () => ({
      input: { postedAt: '2026-05-04T15:00:00Z', timeZone: 'America/New_York', count: 10 },
    }),
  },
  {
    name: sentence('Every version of a policy'),
    query: `query Versions($policy: String!) {
  policy(key: $policy) {
    title
    timeZone
    versions { id number status postedAt effectiveAt }
  }
}`,
    variables: ({ policy }) => ({ policy }),
  },
  {
    name: sentence('What waits for a second person'),
    query: `query Waiting {
  approvalList(filter: { status: { eq: ASKED } }, limit: 20) {
    totalCount
    nodes { id status createdAt }
  }
}`,
  },
  {
    name: sentence('What is amiss'),
    query: `query Amiss($policy: String) {
  findings(policy: $policy) { severity title message citation }
}`,
    variables: ({ policy }) => ({ policy }),
  },
  {
    name: sentence('What was done last, and whether the chain holds'),
    query: `query Audit {
  auditChain { verifiedUpTo head brokenAt }
  auditHistory(first: 10) { sequence at actor action recordType recordId fields }
}`,
    verb: 'read-audit',
  },
];

export const variablesOf = ({ variables }: Example, known: Known): string =>
  variables ? JSON.stringify(variables(known), null, 2) : '';
