/** How the questions and answers open: who speaks, and who is a customer. */
import type { ObservedSaid } from '../observed-document.ts';

const opening: readonly ObservedSaid[] = [
  {
    key: 'who-metlife-is',
    section: 'Opening',
    kind: 'definition',
    modality: 'does',
    definedEntities: ['metlife-family'],
    summary: 'By “MetLife” the text means all companies of the MetLife family together.',
    terms: { definition: { term: 'MetLife' } },
    places: [[45, 88, 'd1788a04ae6d5c3478eb3282310502792298da9a1bc0e81ce120d5c6f95f7eb3']],
  },
  {
    key: 'confidentiality',
    section: 'Opening',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    audiences: ['customer'],
    dataCategories: ['personal-information'],
    summary: 'MetLife says that it has long kept what it knows about customers confidential.',
    places: [[45, 194, 'fab5efce4f24cc68712b9a3b15349cc0c9c12a0db6187534a997d39c369bbcc2']],
  },
  {
    key: 'confidentiality-matters',
    section: 'Opening',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    summary: 'MetLife counts keeping confidences among the basics of its business.',
    places: [[195, 256, 'f17db1ef1e43705e85a175c82ed9a07a66336c0ab5e6823d6be9db9dbcbf49f9']],
  },
  {
    key: 'policy-for-decades',
    section: 'Opening',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    summary:
      'MetLife claims a formal privacy policy of more than two decades; counted up to when is unknown.',
    places: [[257, 324, '5abe2dab240f3f9f0876807e1d4221ff3377be1bc8745cb47a592e7290db33af']],
  },
];

const customers: readonly ObservedSaid[] = [
  {
    key: 'customer',
    section: 'Customers',
    kind: 'definition',
    modality: 'generally',
    audiences: ['customer'],
    summary:
      'A customer is as a rule a person who bought a product for private use and still deals with MetLife.',
    terms: { definition: { term: 'customer' } },
    places: [[326, 502, 'bc35926886d3da4ad54bb86749714ddd3ae95ea680880ffbd8c7f0d705932c09']],
  },
  {
    key: 'customer-example',
    section: 'Customers',
    kind: 'definition',
    modality: 'generally',
    completeness: 'illustrative',
    audiences: ['customer'],
    summary: 'Owning life insurance from MetLife, for instance, makes a person a customer.',
    terms: { definition: { term: 'customer' } },
    places: [[503, 612, '7559810ac86444ec65c7968878a4c400007b70ac1c41bf814427b869b138151d']],
  },
];

export const statementsOnCustomers: readonly ObservedSaid[] = [...opening, ...customers];
