/** Statements to test with: a disclosure that says nothing yet, and what a test adds to it. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

export function aStatement(said: Partial<SnapshotStatement> = {}): SnapshotStatement {
  return { ...silent, ...said };
}

type Blocks = NonNullable<SnapshotStatement['terms']>;

/** One block of terms; the others are empty. */
export function termsOf(block: Partial<Blocks>): Blocks {
  return { ...noTerms, ...block };
}

export const aChoice: NonNullable<Blocks['choice']> = {
  mechanism: 'opt-out',
  channels: ['email', 'phone'],
  deadline: { count: 10, unit: 'business-day', calendar: null, anchor: 'receipt' },
  consequence: null,
};

export const aChangeClause: NonNullable<Blocks['change']> = {
  scope: 'any',
  count: 10,
  unit: 'calendar-day',
  anchor: 'last-verified-posting',
  boundary: 'after-nth-day',
  minElapsedHours: 240,
  methods: ['prominent-posting', 'email'],
  join: 'all',
  calendar: null,
  roll: null,
  timeZone: 'America/New_York',
};

const noTerms: Blocks = {
  choice: null,
  children: null,
  retention: null,
  security: null,
  contact: null,
  access: null,
  signal: null,
  definition: null,
  coverage: null,
  obligation: null,
  change: null,
};

const silent: SnapshotStatement = {
  key: 'shared-with-partners',
  section: null,
  order: 1,
  summary: 'Data are shared.',
  kind: 'disclosure',
  modality: 'may',
  negated: false,
  completeness: null,
  actors: [],
  sources: [],
  recipients: [],
  actions: [],
  audiences: [],
  dataCategories: [],
  excludedDataCategories: [],
  collectionMethods: [],
  purposes: [],
  areas: [],
  context: [],
  necessity: null,
  legalBases: [],
  condition: null,
  exceptionTo: [],
  conflictsWith: [],
  links: [],
  terms: null,
  definedEntities: [],
  passages: [],
};
