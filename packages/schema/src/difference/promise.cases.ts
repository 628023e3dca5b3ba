/** Changes of what is promised and what may be chosen. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aChangeClause, aChoice, termsOf } from '../statement/statement.cases.ts';
import type { Case } from './practice.cases.ts';

type Said = Partial<SnapshotStatement>;

const choice = (said: Partial<typeof aChoice>): Said => ({
  terms: termsOf({ choice: { ...aChoice, ...said } }),
});
const clause = (said: Partial<typeof aChangeClause>): Said => ({
  kind: 'change',
  modality: 'commits',
  terms: termsOf({ change: { ...aChangeClause, ...said } }),
});
const child = (ageBelow: number | null): Said => ({
  kind: 'children',
  negated: true,
  terms: termsOf({ children: { ageBelow, standard: 'no-knowing', remedy: null } }),
});
const signal = (
  modality: SnapshotStatement['modality'],
  response: 'honored' | 'not-honored' | null,
): Said => ({
  kind: 'signal',
  modality,
  terms: termsOf({ signal: { signals: ['gpc'], response } }),
});
const optOut: Said = { kind: 'choice', modality: 'does', ...choice({}) };
const denial: Said = { negated: true, modality: 'commits' };

export const promises: Case[] = [
  [
    'a signal that was not spoken of is honored',
    signal('not-stated', null),
    signal('does', 'honored'),
    ['modality broadened restricts', 'signal.response reworded restricts'],
  ],
  [
    'a signal that was not spoken of is not honored',
    signal('not-stated', null),
    signal('does', 'not-honored'),
    ['modality broadened expands', 'signal.response reworded expands'],
  ],
  [
    'a signal that was honored is no longer spoken of',
    signal('does', 'honored'),
    signal('not-stated', null),
    ['modality narrowed expands', 'signal.response reworded expands'],
  ],
  [
    'an opt-out on no ground',
    { ...optOut, legalBases: ['consent'] },
    optOut,
    ['legalBases broadened expands'],
  ],
  [
    'a choice denied, by another mechanism',
    { ...optOut, negated: true },
    { ...optOut, negated: true, ...choice({ mechanism: 'opt-in' }) },
    ['choice.mechanism reworded expands'],
  ],
  [
    'protection that may end',
    { kind: 'security' },
    { kind: 'security', modality: 'reserves' },
    ['modality narrowed expands'],
  ],
  [
    'one more method where one is enough',
    clause({ join: 'any', methods: ['email'] }),
    clause({ join: 'any' }),
    ['change.methods broadened expands'],
  ],
  [
    'a denial of less',
    { ...denial, recipients: ['a', 'b'] },
    { ...denial, recipients: ['a'] },
    ['recipients narrowed expands'],
  ],
  [
    'a denial that names nobody denies all',
    { ...denial, recipients: ['a'] },
    denial,
    ['recipients broadened restricts'],
  ],
  [
    'a denial with an exclusion',
    denial,
    { ...denial, excludedDataCategories: ['ssn'] },
    ['excludedDataCategories narrowed expands'],
  ],
  ['a denial given up', denial, { ...denial, negated: false }, ['negated reworded expands']],
  ['a practice denied', { ...denial, negated: false }, denial, ['negated reworded restricts']],
  [
    'a firm denial becomes a habit',
    denial,
    { ...denial, modality: 'generally' },
    ['modality narrowed expands'],
  ],
  [
    'an opt-out for fewer purposes',
    { ...optOut, purposes: ['marketing', 'newsletters'] },
    { ...optOut, purposes: ['newsletters'] },
    ['purposes narrowed expands'],
  ],
  [
    'an opt-out for part of a category',
    { ...optOut, dataCategories: ['personal-information'] },
    { ...optOut, dataCategories: ['email'] },
    ['dataCategories narrowed expands'],
  ],
  [
    'an opt-out in fewer contexts',
    { ...optOut, context: ['survey', 'promotion'] },
    { ...optOut, context: ['survey'] },
    ['context narrowed expands'],
  ],
  [
    'an opt-out from mail becomes one by condition',
    optOut,
    { ...optOut, condition: 'for e-mail only' },
    ['condition narrowed expands'],
  ],
  [
    'an opt-out on another condition',
    { ...optOut, condition: 'at any time' },
    { ...optOut, condition: 'once a year' },
    ['condition reworded expands'],
  ],
  [
    'an opt-out for fewer people',
    { ...optOut, audiences: ['consumer'] },
    { ...optOut, audiences: ['customer'] },
    ['audiences narrowed expands'],
  ],
  [
    'a channel dropped',
    optOut,
    { ...optOut, ...choice({ channels: ['email'] }) },
    ['choice.channels narrowed expands'],
  ],
  [
    'opt-in becomes opt-out',
    { ...optOut, ...choice({ mechanism: 'opt-in' }) },
    optOut,
    ['choice.mechanism reworded expands'],
  ],
  [
    'an opt-out that takes longer',
    optOut,
    {
      ...optOut,
      ...choice({ deadline: { count: 15, unit: 'business-day', calendar: null, anchor: 'receipt' } }),
    },
    ['choice.deadline broadened expands'],
  ],
  [
    'an opt-out heeded sooner',
    optOut,
    {
      ...optOut,
      ...choice({ deadline: { count: 5, unit: 'business-day', calendar: null, anchor: 'receipt' } }),
    },
    ['choice.deadline narrowed restricts'],
  ],
  [
    'an opt-out counted from another day',
    optOut,
    {
      ...optOut,
      ...choice({ deadline: { count: 5, unit: 'business-day', calendar: null, anchor: 'reply' } }),
    },
    ['choice.deadline reworded expands'],
  ],
  [
    'a price for choosing',
    optOut,
    { ...optOut, ...choice({ consequence: 'Some services end.' }) },
    ['choice.consequence reworded expands'],
  ],
  ['children protected to a lower age', child(16), child(13), ['children.ageBelow narrowed expands']],
  ['children protected to a higher age', child(13), child(16), ['children.ageBelow broadened restricts']],
  ['children whose age is no longer said', child(13), child(null), ['children.ageBelow reworded expands']],
  ['fewer days of notice', clause({}), clause({ count: 5 }), ['change.count narrowed expands']],
  ['more days of notice', clause({}), clause({ count: 30 }), ['change.count broadened restricts']],
  ['no count of days', clause({}), clause({ count: null }), ['change.count narrowed expands']],
  [
    'notice of adverse changes only',
    clause({}),
    clause({ scope: 'adverse' }),
    ['change.scope reworded expands'],
  ],
  [
    'an anchor that comes sooner',
    clause({}),
    clause({ anchor: 'last-notice-given' }),
    ['change.anchor reworded expands'],
  ],
  [
    'a method of notice dropped',
    clause({}),
    clause({ methods: ['email'] }),
    ['change.methods narrowed expands'],
  ],
  ['one method enough', clause({}), clause({ join: 'any' }), ['change.join reworded expands']],
  [
    'a promise of notice becomes a reservation',
    clause({}),
    { ...clause({}), modality: 'reserves' },
    ['modality narrowed expands'],
  ],
  [
    'a reservation becomes a promise',
    { ...clause({}), modality: 'reserves' },
    clause({}),
    ['modality broadened restricts'],
  ],
];
