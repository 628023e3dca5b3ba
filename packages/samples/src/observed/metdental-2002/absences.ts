/** What the 2002 text leaves unsaid. */
import type { ObservedSaid } from '../observed-document.ts';

const absent = { modality: 'not-stated', places: [] } as const;

export const absences: readonly ObservedSaid[] = [
  {
    ...absent,
    key: 'no-change-clause',
    kind: 'change',
    summary: 'The policy does not say how it may change or how anybody would be told.',
  },
  {
    ...absent,
    key: 'no-retention-of-personal-information',
    kind: 'retention',
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['personal-information'],
    summary: 'The policy does not say how long personal information is kept.',
  },
  {
    ...absent,
    key: 'no-word-on-signals',
    kind: 'signal',
    summary: 'The policy does not mention Do Not Track signals.',
    terms: { signal: { signals: ['do-not-track'] } },
  },
  {
    ...absent,
    key: 'no-access-or-correction',
    kind: 'access',
    summary: 'The policy does not say whether people can see or correct what is held about them.',
    terms: { access: { rights: ['verify', 'correct'] } },
  },
  {
    ...absent,
    key: 'no-customer-notice',
    kind: 'obligation',
    summary: 'The policy does not mention a privacy notice to customers under financial privacy law.',
    terms: { obligation: { notice: 'glba-notice' } },
  },
  {
    ...absent,
    key: 'no-health-notice',
    kind: 'obligation',
    summary: 'The policy does not mention a notice under health privacy law.',
    terms: { obligation: { notice: 'hipaa-notice' } },
  },
  {
    ...absent,
    key: 'no-word-on-beacons',
    kind: 'collection',
    actors: ['self'],
    actions: ['collect'],
    collectionMethods: ['web-beacon'],
    summary: 'The policy does not say whether web beacons are used.',
  },
  {
    ...absent,
    key: 'no-word-on-advertisers',
    kind: 'collection',
    actors: ['network-advertisers'],
    actions: ['collect'],
    summary: 'The policy does not say whether advertising networks gather anything on the site.',
  },
];
