/** Which modality, facets, actions and terms each kind of statement takes. Everything else is refused. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

type Kind = SnapshotStatement['kind'];
type Modality = SnapshotStatement['modality'];
type Action = SnapshotStatement['actions'][number];
export const everyFacet = [
  'actors',
  'sources',
  'recipients',
  'actions',
  'audiences',
  'dataCategories',
  'excludedDataCategories',
  'collectionMethods',
  'purposes',
  'areas',
  'context',
  'necessity',
  'legalBases',
  'definedEntities',
] as const;
type Facet = (typeof everyFacet)[number];
type Terms = keyof NonNullable<SnapshotStatement['terms']>;

export type Takes = {
  modalities: readonly Modality[];
  negated: boolean;
  facets: readonly Facet[];
  /** Empty: any, where the facet itself is taken. */
  actions: readonly Action[];
  terms: Terms | null;
  /** Modalities with which the block of terms must be given. */
  termsNeededBy: readonly Modality[];
};

const all = ['does', 'may', 'generally', 'commits', 'reserves', 'not-stated'] as const;
const said = ['does', 'may', 'generally', 'commits'] as const;
const saidOrNot = [...said, 'not-stated'] as const;

const what = ['dataCategories', 'excludedDataCategories', 'collectionMethods'] as const;
const where = ['audiences', 'areas', 'context'] as const;
const practice = [...what, ...where, 'actors', 'sources', 'actions', 'purposes', 'legalBases'] as const;
const any = { negated: true, actions: [], terms: null, termsNeededBy: [] } as const;

export const facetsOfKind: Record<Kind, Takes> = {
  collection: { ...any, modalities: all, facets: [...practice, 'necessity'], actions: ['collect'] },
  use: { ...any, modalities: all, facets: practice, actions: ['use', 'combine', 'aggregate'] },
  disclosure: {
    ...any,
    modalities: all,
    facets: [...practice, 'recipients'],
    actions: ['disclose', 'sell', 'transfer'],
  },
  retention: { ...any, modalities: all, facets: practice, actions: ['retain', 'delete'], terms: 'retention' },
  choice: {
    ...any,
    modalities: saidOrNot,
    facets: [...practice, 'recipients'],
    terms: 'choice',
    termsNeededBy: said,
  },
  access: { ...any, modalities: saidOrNot, facets: [...what, ...where, 'purposes'], terms: 'access' },
  security: {
    ...any,
    modalities: all,
    facets: [...what, ...where, 'actors', 'actions', 'purposes'],
    actions: ['protect'],
    terms: 'security',
  },
  children: {
    ...any,
    modalities: saidOrNot,
    facets: [...practice, 'recipients', 'necessity'],
    terms: 'children',
  },
  signal: {
    ...any,
    modalities: all,
    facets: [...what, ...where, 'actors', 'actions', 'purposes'],
    terms: 'signal',
    termsNeededBy: said,
  },
  change: {
    ...any,
    modalities: all,
    negated: false,
    facets: ['audiences', 'actions'],
    terms: 'change',
    termsNeededBy: ['commits'],
  },
  contact: {
    ...any,
    modalities: ['does', 'may', 'not-stated'],
    negated: false,
    facets: ['audiences', 'purposes'],
    terms: 'contact',
  },
  obligation: {
    ...any,
    modalities: saidOrNot,
    facets: [...what, ...where, 'actors', 'recipients', 'actions', 'purposes'],
    terms: 'obligation',
    termsNeededBy: said,
  },
  coverage: {
    ...any,
    modalities: saidOrNot,
    facets: [...what, ...where, 'actors', 'recipients', 'actions', 'purposes', 'legalBases'],
    terms: 'coverage',
  },
  definition: {
    ...any,
    modalities: saidOrNot,
    facets: [...what, ...where, 'actors', 'sources', 'recipients', 'purposes', 'definedEntities'],
    terms: 'definition',
  },
  commitment: { ...any, modalities: said, facets: [...practice, 'recipients'] },
  disclaimer: { ...any, modalities: all, facets: ['actors', 'recipients', ...where] },
  education: { ...any, modalities: said, facets: ['audiences'] },
};
