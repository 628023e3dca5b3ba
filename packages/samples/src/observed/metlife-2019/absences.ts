/** What the 2019 text leaves open. */
import type { ObservedSaid } from '../observed-document.ts';

export const absences: readonly ObservedSaid[] = [
  {
    key: 'changes-that-are-not-material',
    kind: 'change',
    modality: 'not-stated',
    summary: 'Whether and when changes that are not material are announced is not said.',
    places: [],
  },
  {
    key: 'meaning-of-material',
    kind: 'definition',
    modality: 'not-stated',
    terms: { definition: { term: 'material' } },
    summary: 'What makes a change material is not said.',
    places: [],
  },
  {
    key: 'how-long-kept',
    kind: 'retention',
    modality: 'not-stated',
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['personal-information'],
    summary: 'How long personal information is kept is not said.',
    places: [],
  },
  {
    key: 'transfer-abroad',
    kind: 'disclosure',
    modality: 'not-stated',
    actors: ['self'],
    actions: ['transfer'],
    condition: 'to other countries',
    summary: 'Whether information leaves the country is not said.',
    places: [],
  },
  {
    key: 'advertisers-and-do-not-track',
    kind: 'signal',
    modality: 'not-stated',
    actors: ['network-advertisers'],
    terms: { signal: { signals: ['do-not-track'] } },
    summary: 'What network advertisers do on a Do Not Track signal is not said.',
    places: [],
  },
];
