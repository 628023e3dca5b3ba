/** When customer information goes to others, marketing aside. */
import type { ObservedSaid } from '../observed-document.ts';

const disclosed = {
  section: 'Disclosure',
  kind: 'disclosure',
  actors: ['self'],
  actions: ['disclose'],
  dataCategories: ['personal-information'],
  recipients: ['affiliates', 'nonaffiliates'],
} satisfies Partial<ObservedSaid>;

export const statementsOnDisclosure: readonly ObservedSaid[] = [
  {
    ...disclosed,
    key: 'business-need',
    modality: 'does',
    audiences: ['customer'],
    purposes: ['everyday-business'],
    condition: 'where MetLife believes that its business needs it',
    summary:
      'MetLife gives customer information to affiliates and others as it deems its business to require.',
    places: [[1215, 1375, '0bee6862e921a1bc205fbfd5cbaa114cf47757188a7e83a01a15c7ca19d49b9b']],
  },
  {
    ...disclosed,
    key: 'required-by-law',
    modality: 'does',
    audiences: ['customer'],
    legalBases: ['required-by-law'],
    summary: 'MetLife gives customer information to affiliates and others where a law demands it.',
    places: [
      [1215, 1298, '6405c76b891419e171e1d70bb60638562db01716e54dab8052569b5d9abff175'],
      [1377, 1420, '8098630f25d12641687952b7aa9735c1622705c743779ff005ec41adcc641542'],
    ],
  },
  {
    ...disclosed,
    key: 'examples-of-need',
    modality: 'may',
    completeness: 'illustrative',
    audiences: ['customer'],
    purposes: [
      'application-processing',
      'claims',
      'transactions',
      'fraud',
      'money-laundering',
      'crime-prevention',
      'everyday-business',
      'services-on-our-behalf',
      'research',
      'audit',
      'legal-compliance',
    ],
    summary:
      'Others may get customer information, for example, to help with claims, against fraud or in an audit.',
    places: [
      [1421, 1494, 'e010d8c6c619a18e0b313cb1064f2ff85cf6672c35d6cb9aa8995d5ce7af4605'],
      [1500, 1563, 'a42868df24087acffc9062a2c49ba045246994a084b45102cbda0c2c2807eaa5'],
      [1568, 1614, 'd40af91f2c8c3b74773be6d5d0fa24c45e4f3a4a6c91e07154682e6a18214d0d'],
      [1703, 1771, 'a7cfd5c4036ab4f5a8c31e9860a8f9d4fccc60f64a4b480cf3812a7833ee37c8'],
      [1776, 1801, 'b6f07a533f7eefd341e1724e8b623e06faa945507dd9f7b2ac7aaa5dd2cf9014'],
      [1806, 1826, '685d30242bf11ae21eaec6a348be443b61ed212aef0a3157ea2e6a6c7ef9a8b5'],
      [1831, 1855, 'd3b7079da1132b8b893fc34ae3e2aaa0845bf531667fa9dc1fc8855f6da3aebc'],
      [1860, 1886, '5c221e5752dc90703de515b7d1e162f6040518b35caff4cd0d974221802e3713'],
      [1891, 1919, '61ba83f90549b7c63d2257c0c3555d6ee21e45272fc5547ee87e29ff9fdfd482'],
    ],
  },
  {
    ...disclosed,
    key: 'data-verification',
    modality: 'may',
    completeness: 'illustrative',
    audiences: ['applicant', 'insured', 'customer'],
    purposes: ['data-verification'],
    summary:
      'Others may get information on applicants, insureds and customers in order to check or correct it.',
    places: [
      [1421, 1494, 'e010d8c6c619a18e0b313cb1064f2ff85cf6672c35d6cb9aa8995d5ce7af4605'],
      [1619, 1698, 'a35a9cc516c03d6ee1c187da1f42982a986b53fbef882dc815eec9c3cbd88d62'],
    ],
  },
];
