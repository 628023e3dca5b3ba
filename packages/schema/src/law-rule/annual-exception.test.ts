import { expect, test } from 'vitest';
import { contentOf } from '../lifecycle/draft.ts';
import type { Snapshot, SnapshotStatement } from '../snapshot/snapshot.ts';
import { sample } from '../testing/sample.ts';
import { annualException } from './annual-exception.ts';
import { sharingWithin } from './sharing-within.ts';

const term = (key: string, ...ancestors: string[]) => ({
  id: key,
  key,
  name: key,
  description: null,
  ancestors,
});
const terms = Object.fromEntries(
  [
    ...[term('affiliates'), term('nonaffiliates'), term('partners', 'nonaffiliates')],
    term('mailing-house', 'nonaffiliated-service-providers', 'nonaffiliates', 'service-providers'),
    ...[term('joint-marketers', 'nonaffiliates'), term('regulators', 'any-third-party')],
    ...[term('claims', 'everyday-business'), term('third-party-marketing', 'marketing'), term('research')],
  ].map((each) => [each.key, each]),
);
const disclosing = (said: Partial<SnapshotStatement> = {}): SnapshotStatement => ({
  ...contentOf(sample('statement', { kind: 'disclosure', modality: 'does' })),
  ...{ key: 'share', actions: ['disclose'] },
  ...said,
});

test.each<[string, Partial<SnapshotStatement>, string, string]>([
  ['affiliates alone', { recipients: ['affiliates'] }, 'yes', 'shares-within-exceptions'],
  ['who works for us', { recipients: ['mailing-house'] }, 'yes', 'shares-within-exceptions'],
  ['joint marketers', { recipients: ['joint-marketers'] }, 'yes', 'shares-within-exceptions'],
  ['authorities', { recipients: ['regulators'] }, 'yes', 'shares-within-exceptions'],
  ['anybody, for claims', { purposes: ['claims'] }, 'yes', 'shares-within-exceptions'],
  [
    'others, for claims',
    { recipients: ['partners'], purposes: ['claims'] },
    'yes',
    'shares-within-exceptions',
  ],
  [
    'others, as law permits',
    { recipients: ['nonaffiliates'], legalBases: ['permitted-by-law'] },
    'yes',
    'shares-within-exceptions',
  ],
  [
    'others, to market',
    { recipients: ['nonaffiliates'], purposes: ['third-party-marketing'] },
    'no',
    'shares-beyond-exceptions',
  ],
  ['others, for money', { recipients: ['partners'], actions: ['sell'] }, 'no', 'shares-beyond-exceptions'],
  [
    'some within and others, to market',
    { recipients: ['affiliates', 'partners'], purposes: ['third-party-marketing'] },
    'no',
    'shares-beyond-exceptions',
  ],
  [
    'others, for claims and more',
    { recipients: ['partners'], purposes: ['claims', 'research'] },
    'unknown',
    'purpose-unclear',
  ],
  ['others, who knows why', { recipients: ['partners'] }, 'unknown', 'purpose-unclear'],
  ['who knows whom', {}, 'unknown', 'recipients-unsaid'],
  ['who knows whom, to market', { purposes: ['third-party-marketing'] }, 'unknown', 'recipients-unsaid'],
])('disclosing to %s: %j is within the exceptions: %s', (_name, said, answer, because) => {
  expect(sharingWithin({ statements: [disclosing(said)], terms })).toEqual([
    { answer, because, statement: 'share' },
  ]);
});

test.each<[string, Partial<SnapshotStatement>]>([
  ['a denial', { negated: true, recipients: ['partners'] }],
  ['silence', { modality: 'not-stated' }],
  ['another kind', { kind: 'use' }],
])('%s tells nothing of whom it is disclosed to', (_name, said) => {
  expect(sharingWithin({ statements: [disclosing(said)], terms })).toEqual([
    { answer: 'unknown', because: 'nothing-on-disclosing', statement: null },
  ]);
});

const differing = (statementKind: 'disclosure' | 'collection', given: 'material' | 'editorial') =>
  ({
    ...sample('change', { statementKey: 'share', statementKind }),
    class: given,
  }) satisfies Snapshot['differences'][number];
const posted = (
  number: number,
  differences: Snapshot['differences'],
  said: Partial<SnapshotStatement> = {},
) => ({
  version: { id: `ver_${number}`, number },
  snapshot: snapshotOf([disclosing({ recipients: ['affiliates'], ...said })], differences),
});
const snapshotOf = (statements: SnapshotStatement[], differences: Snapshot['differences']): Snapshot => ({
  policy: {
    ...{ id: 'pol_1', key: 'glba', title: 'Notice', kind: 'glba-notice', language: 'en' },
    ...{ timeZone: 'America/New_York', audiences: [], publishers: [] },
  },
  version: {
    ...{ id: 'ver', number: 1, ground: 'material', text: '', citation: null, chosenAt: null },
    ...{ dataScope: null, earlierDataConsent: null },
  },
  ...{ statements, terms, affiliates: [], platforms: [], differences, clauses: [], laws: [], notice: null },
});

const wider = posted(2, [differing('disclosure', 'material')]);
test.each<[string, ReturnType<typeof posted>, string | null, string, string[]]>([
  [
    'told of in the last notice',
    wider,
    'ver_2',
    'yes',
    ['shares-within-exceptions', 'unchanged-since-notice'],
  ],
  ['of which no notice is recorded', wider, null, 'unknown', ['no-notice-recorded']],
  ['told of in a notice of nobody knows what', wider, 'ver_9', 'unknown', ['no-notice-recorded']],
  ['that discloses otherwise than the last notice', wider, 'ver_1', 'no', ['changed-since-notice']],
  [
    'that collects otherwise than the last notice',
    posted(2, [differing('collection', 'material')]),
    'ver_1',
    'yes',
    ['shares-within-exceptions', 'unchanged-since-notice'],
  ],
  [
    'that says the same in other words',
    posted(2, [differing('disclosure', 'editorial')]),
    'ver_1',
    'yes',
    ['shares-within-exceptions', 'unchanged-since-notice'],
  ],
  [
    'that sells',
    posted(2, [], { recipients: ['partners'], actions: ['sell'] }),
    null,
    'no',
    ['shares-beyond-exceptions'],
  ],
])('a version %s', (_name, standing, told, answer, because) => {
  const found = annualException({ standing, told, history: [posted(1, []), standing] });

  expect([found.answer, found.reasons.map((each) => each.because)]).toEqual([answer, because]);
});
