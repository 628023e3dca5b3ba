/** Who is an affiliate, and which companies are named as such. */
import type { ObservedSaid } from '../observed-document.ts';

const defined = { section: 'Affiliates', kind: 'definition' } as const;

export const statementsOnAffiliates: readonly ObservedSaid[] = [
  {
    ...defined,
    key: 'affiliate',
    modality: 'does',
    recipients: ['affiliates'],
    summary: 'Every company of the MetLife family counts as an affiliate.',
    terms: { definition: { term: 'affiliate' } },
    places: [[1922, 2000, '1e52f8fe789dbaecba68a66bc2fbc67beddc3dd793cc17ae35bd3f55903462cd']],
  },
  {
    ...defined,
    key: 'financial-affiliates',
    modality: 'does',
    completeness: 'illustrative',
    recipients: ['financial-affiliates'],
    summary:
      'Among the affiliates are financial companies: those that insure, and those that deal in securities.',
    terms: { definition: { term: 'financial service companies' } },
    places: [[2001, 2133, '93e820a7f897328fcccd44809209cc2519bf60882aec47d3f2faaa83192a1c68']],
  },
  {
    ...defined,
    key: 'nonfinancial-affiliates',
    modality: 'may',
    recipients: ['nonfinancial-affiliates'],
    summary: 'Some affiliates may be companies outside the financial trade.',
    terms: { definition: { term: 'companies that are not financial' } },
    places: [
      [2001, 2015, 'c3a1a955a01a0cd9f8c00b0c253cb97b9b12e6a607128927a9541614ee98f807'],
      [2138, 2207, '115754f3a10d3729748ead22ae70d816d57140e20cd80e6fd6370ff698f8cd8d'],
    ],
  },
  {
    ...defined,
    key: 'affiliates-named',
    modality: 'does',
    completeness: 'illustrative',
    recipients: ['affiliates'],
    definedEntities: [
      'metlife-investors-group',
      'metlife-investors-securities',
      'metlife-investors-distribution',
      'metropolitan-life',
      'metropolitan-tower-life',
      'metlife-legal-plans',
    ],
    summary: 'Six companies are named as affiliates; the list is not complete.',
    terms: { definition: { term: 'MetLife affiliates' } },
    places: [
      [2208, 2249, '95700c88083e22b23cc0449095c9e36e3a7fb04394078b4651d193c237155d91'],
      [2255, 2362, '5d1eab26a0942324313b2c228f43b1d9902cc522f0513b561d8b476211deebbd'],
      [2367, 2402, 'ced8471d5766b3094a2d4592ba5cc5a47c897981a017341344d870042da2ef64'],
      [2407, 2448, '3b8a48b507a206bcb022f1baf5b8044669c3d3fba4e92e299f7be40c4621c46a'],
      [2453, 2478, '507253da5dba4d2dbf08672c3a0ffef3ea581c061ae744b8b2a47d4155289302'],
    ],
  },
];
