/** Whether what is said of disclosing stays within 12 CFR 1016.13, .14 and .15, which no annual notice hangs on. */
import type { Snapshot, SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Holds } from './holds.ts';

export const sharingReasons = [
  'shares-within-exceptions',
  'shares-beyond-exceptions',
  'recipients-unsaid',
  'purpose-unclear',
  'nothing-on-disclosing',
] as const;
export type Judged = { answer: Holds; because: (typeof sharingReasons)[number]; statement: string | null };
type Said = Pick<Snapshot, 'statements' | 'terms'>;

/** Of each statement that tells of disclosing; what is not said is unknown, never within. */
export function sharingWithin({ statements, terms }: Said): Judged[] {
  const told = statements.filter(
    ({ kind, modality, negated }) => kind === 'disclosure' && modality !== 'not-stated' && !negated,
  );
  if (told.length === 0) return [{ answer: 'unknown', because: 'nothing-on-disclosing', statement: null }];
  return told.map((each) => ({ ...judge(each, terms), statement: each.key }));
}

function judge(said: SnapshotStatement, terms: Snapshot['terms']): Omit<Judged, 'statement'> {
  const others = said.recipients.filter((id) => !isAmong(lineage(id, terms), asked));
  const isNamed = said.recipients.length > 0;
  if (isNamed && others.length === 0) return within;
  if (said.actions.includes('sell')) return beyond;
  if (said.legalBases.some((each) => permitted.includes(each))) return within;
  const purposes = said.purposes.map((id) => lineage(id, terms));
  if (purposes.some((each) => isAmong(each, marketing))) return isNamed ? beyond : unsaid;
  if (purposes.length > 0 && purposes.every((each) => isAmong(each, everyday))) return within;
  return isNamed ? { answer: 'unknown', because: 'purpose-unclear' } : unsaid;
}

const within = { answer: 'yes', because: 'shares-within-exceptions' } as const;
const beyond = { answer: 'no', because: 'shares-beyond-exceptions' } as const;
const unsaid = { answer: 'unknown', because: 'recipients-unsaid' } as const;

/** No nonaffiliated third parties; or those whom .13 and .15 name. */
const asked = [
  ...['self', 'each-publisher', 'person', 'affiliates'],
  ...['service-providers', 'joint-marketers'],
  ...['regulators', 'auditors', 'legal-advisors', 'consumer-reporting-agencies', 'successors'],
];
/** Consent, legal process, what other law permits or requires: 1016.14(a)(3), 1016.15(a)(1), (4), (7). */
const permitted: readonly string[] = [
  ...['consent', 'permitted-by-law', 'required-by-law', 'believed-required-by-law', 'legal-process'],
];
const marketing = ['third-party-marketing', 'advertising', 'affiliate-marketing'];
/** Processing and serving (1016.14), and what 1016.15 names; joint and own marketing through others (1016.13). */
const everyday = [
  ...['everyday-business', 'transactions', 'claims', 'account-administration', 'application-processing'],
  ...['payments', 'fulfilment', 'provide-products', 'customer-service', 'services-on-our-behalf'],
  ...['fraud', 'money-laundering', 'crime-prevention', 'legal-compliance', 'legal-reporting', 'audit'],
  ...['security', 'protect-rights', 'business-transfer', 'joint-marketing', 'own-marketing'],
];

const lineage = (id: string, terms: Snapshot['terms']): string[] => {
  const term = terms[id];
  return term ? [term.key, ...term.ancestors] : [];
};
const isAmong = (keys: readonly string[], list: readonly string[]) => keys.some((key) => list.includes(key));
