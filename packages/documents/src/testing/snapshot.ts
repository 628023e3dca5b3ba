import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import type { Snapshot, SnapshotDifference, Term } from '@privacy-register/schema/snapshot/snapshot';
import { clause, text } from './policy-text.ts';

const term = (id: string, name: string): Term => ({ id, key: id, name, description: null, ancestors: [] });
const terms = [
  term('ent_1', 'Northgate Mutual Holding'),
  term('ent_2', 'Northgate Life'),
  term('pty_1', 'affiliates'),
  term('pty_2', 'joint marketers'),
  term('dct_1', 'contact details'),
];

const noticeText =
  'We are changing our policy.\n\nFrom a day to be told here, joint marketers may get your name.';

/** Version 4 of a fictional policy. Say only what the test is about. */
export function snapshot({ policy, version, ...rest }: Partial<Snapshot> = {}): Snapshot {
  return {
    policy: {
      id: 'pol_1',
      key: 'online',
      title: 'Northgate Online Privacy Policy',
      kind: 'online-policy',
      language: 'en',
      timeZone: 'America/New_York',
      audiences: ['visitor'],
      publishers: ['ent_1', 'ent_2'],
      ...policy,
    },
    version: {
      id: 'ver_4',
      number: 4,
      ground: 'material',
      text,
      citation: null,
      chosenAt: null,
      dataScope: null,
      earlierDataConsent: null,
      ...version,
    },
    statements: [],
    terms: Object.fromEntries(terms.map((one) => [one.id, one])),
    affiliates: [],
    platforms: [],
    differences: [
      difference({}),
      difference({
        statementKind: 'choice',
        facet: 'summary',
        sort: 'narrowed',
        direction: 'expands',
        before: 'You may refuse all marketing from us.',
        after: 'You may refuse marketing e-mail from us.',
        reason: 'The choice covers less than it did.',
      }),
      difference({
        statementKind: null,
        facet: 'text',
        sort: 'reworded',
        direction: 'neutral',
        before: 'Write to us at this adress.',
        after: 'Write to us at this address.',
        class: 'editorial',
        reason: 'A spelling was mended.',
        citation: null,
        rule: null,
        ruleEdition: null,
      }),
    ],
    clauses: [clause],
    laws: [],
    notice: { id: 'ntc_1', text: noticeText, sha256: noticeHash(noticeText) },
    ...rest,
  };
}

export function difference(said: Partial<SnapshotDifference>): SnapshotDifference {
  return {
    statementKey: 'share-contact',
    statementKind: 'disclosure',
    sort: 'broadened',
    facet: 'recipients',
    direction: 'expands',
    before: ['pty_1'],
    after: ['pty_1', 'pty_2'],
    reason: 'A new class of party gets information from us.',
    rule: 'new-recipient',
    ruleEdition: 1,
    citation: '12 CFR 1016.8',
    class: 'material',
    ...said,
  };
}
