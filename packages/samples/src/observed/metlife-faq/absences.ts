/** What the questions and answers leave unsaid. */
import type { ObservedSaid } from '../observed-document.ts';

const absent = { modality: 'not-stated', places: [] } as const;

export const absences: readonly ObservedSaid[] = [
  {
    ...absent,
    key: 'no-contact',
    kind: 'contact',
    summary: 'The text names no address, telephone or person to ask about privacy.',
  },
  {
    ...absent,
    key: 'no-word-on-children',
    kind: 'children',
    summary: 'The text does not mention children.',
  },
  {
    ...absent,
    key: 'no-retention',
    kind: 'retention',
    actors: ['self'],
    actions: ['retain'],
    audiences: ['customer'],
    dataCategories: ['personal-information'],
    summary: 'The text does not say how long customer information is kept.',
  },
  {
    ...absent,
    key: 'no-security-review',
    kind: 'security',
    actors: ['self'],
    actions: ['protect'],
    summary: 'The text does not say whether security is reviewed from time to time.',
    terms: { security: { measures: ['security-review'] } },
  },
  {
    ...absent,
    key: 'no-change-clause',
    kind: 'change',
    summary: 'The text does not say how it may change or how anybody would be told.',
  },
  {
    ...absent,
    key: 'no-categories-collected',
    kind: 'collection',
    actors: ['self'],
    actions: ['collect'],
    audiences: ['customer'],
    dataCategories: ['personal-information'],
    summary: 'The text does not say which information on customers is gathered.',
  },
];
