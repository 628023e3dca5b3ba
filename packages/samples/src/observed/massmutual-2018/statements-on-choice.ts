/** What a person must give, may keep back, and can stop. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Choice and access';

export const statementsOnChoice: readonly ObservedSaid[] = [
  {
    key: 'withholding',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['collect'],
    dataCategories: ['personal-information'],
    terms: {
      choice: {
        mechanism: 'withhold',
        consequence: 'Some services and functions may then be out of reach.',
      },
    },
    conflictsWith: ['required-information'],
    summary: 'What to give is up to the person, who may lose some services by keeping it back.',
    places: [
      [10994, 11070, '3678e034812b79a674af16ebfbbf48bc928672f2cd6f44df67467fd956db304c'],
      [11197, 11392, '6e57315ef9d606f2b31d7a0e5021be31b380c84f6cda5205a44fb719ec7175e4'],
    ],
  },
  {
    key: 'required-information',
    section,
    kind: 'collection',
    modality: 'does',
    actors: ['self'],
    actions: ['collect'],
    dataCategories: ['personal-information'],
    necessity: 'required',
    condition: 'Some of it only; which is not said.',
    summary: 'Without some personal information nobody gets services or can use the platforms.',
    places: [[11072, 11196, 'b62b8b8a38d953d81d1fcb30335177bbc29d12dafb4a048a6d340f987ca82cff']],
  },
  {
    key: 'promotional-email',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['use'],
    purposes: ['newsletters'],
    terms: { choice: { mechanism: 'opt-out', channels: ['message-link'] } },
    summary: 'A person can end promotional e-mail in the way that each such message describes.',
    places: [[11539, 11678, '6d0c3a93387082020b5c965c9a322163a3457236f5c4ca808096d3500348284d']],
  },
  {
    key: 'promotional-email-deadline',
    section,
    kind: 'choice',
    modality: 'commits',
    actions: ['use'],
    purposes: ['newsletters'],
    terms: {
      choice: {
        mechanism: 'opt-out',
        channels: ['message-link'],
        deadline: { count: 10, unit: 'business-day', calendar: null, anchor: 'receipt of the request' },
      },
    },
    summary: 'A request to end promotional e-mail is carried out in ten business days from its receipt.',
    places: [[11679, 11777, '0f91935e05c97748d6b7896aa9b81e05470d39d1d02c3b3ca3efb3df6b589c49']],
  },
];
