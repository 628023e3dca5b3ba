/** Advertising networks and those who measure: what they do, get and note. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Advertising';
const providers = ['network-advertisers', 'analytics-providers'] as const;

const shown: readonly ObservedSaid[] = [
  {
    key: 'opt-out-of-targeted-ads',
    section,
    kind: 'choice',
    modality: 'not-stated',
    actions: ['use'],
    purposes: ['targeted-ads'],
    summary: 'A heading promises a way out of targeted advertising, yet nothing below it names one.',
    places: [[13234, 13261, 'b320b7d4ac45279882ebe511412ce9534da2a6497bc7a09b75ff412b696aa883']],
  },
  {
    key: 'ad-networks',
    section,
    kind: 'use',
    modality: 'may',
    actors: ['network-advertisers'],
    actions: ['use'],
    purposes: ['advertising'],
    summary: 'Advertising networks of others may help to show advertisements on the platforms.',
    places: [[13265, 13484, '6f07fd95e5c962fc8b98757a59ccc9ee3e8719f919cf82e7112d4e09db82c342']],
  },
  {
    key: 'analytics-firms',
    section,
    kind: 'use',
    modality: 'may',
    actors: ['analytics-providers'],
    actions: ['use'],
    dataCategories: ['usage-information'],
    purposes: ['analytics'],
    summary: 'Other firms may study how the platforms and their content are used and report on it.',
    places: [[13265, 13484, '6f07fd95e5c962fc8b98757a59ccc9ee3e8719f919cf82e7112d4e09db82c342']],
  },
];

const passedOn: readonly ObservedSaid[] = [
  {
    key: 'nothing-for-ad-providers',
    section,
    kind: 'disclosure',
    modality: 'does',
    negated: true,
    actors: ['self'],
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    recipients: providers,
    conflictsWith: ['offers-of-others', 'advertisers'],
    summary: 'Advertising networks and firms that measure are given no personal information.',
    places: [[13485, 13587, '4b9a75baa2b6932300fbc1a7e724935422a01cc4a439294089624367c1ea79a0']],
  },
  {
    key: 'ad-providers-with-permission',
    section,
    kind: 'disclosure',
    modality: 'may',
    actors: ['self'],
    actions: ['disclose'],
    dataCategories: ['personal-information'],
    recipients: providers,
    legalBases: ['consent'],
    exceptionTo: ['nothing-for-ad-providers'],
    summary:
      'With leave of the person, advertising networks and firms that measure may be given personal information.',
    places: [[13485, 13587, '4b9a75baa2b6932300fbc1a7e724935422a01cc4a439294089624367c1ea79a0']],
  },
];

const noted: readonly ObservedSaid[] = [
  {
    key: 'tracking-by-ad-networks',
    section,
    kind: 'collection',
    modality: 'may',
    actors: ['network-advertisers'],
    actions: ['collect'],
    dataCategories: ['pages-visited', 'cross-site-browsing', 'inferred-interests'],
    collectionMethods: ['cookie', 'web-beacon'],
    purposes: ['targeted-ads', 'tailor-content'],
    summary:
      'Advertising networks may use cookies and tags to guess from visits here and elsewhere what to show a person.',
    places: [[13588, 13835, 'bb2840d9f0878c16a8b403bb6546071b25427c2e8f7e7428cf0f95117688553d']],
  },
  {
    key: 'usage-noted-by-ad-networks',
    section,
    kind: 'collection',
    modality: 'does',
    actors: ['network-advertisers'],
    actions: ['collect'],
    dataCategories: ['usage-information'],
    summary: 'Advertising networks gather usage information, which the policy does not call personal.',
    places: [[13836, 13944, 'ea6892c519bf394ec8285a7e81037ddd2f48e1909bf199795f9a896f02b339e0']],
  },
  {
    key: 'usage-opened-to-ad-networks',
    section,
    kind: 'disclosure',
    modality: 'does',
    actors: ['self'],
    actions: ['disclose'],
    dataCategories: ['usage-information'],
    recipients: ['network-advertisers'],
    summary: 'Advertising networks are let in to usage information where they do not gather it themselves.',
    places: [[13836, 13944, 'ea6892c519bf394ec8285a7e81037ddd2f48e1909bf199795f9a896f02b339e0']],
  },
  {
    key: 'policies-of-ad-providers',
    section,
    kind: 'coverage',
    modality: 'does',
    negated: true,
    actors: providers,
    collectionMethods: ['cookie', 'web-beacon'],
    links: [{ text: 'Privacy policies of the firms' }],
    summary:
      'What firms for advertising and measuring do with cookies and tags falls under their own policies, not this one.',
    places: [[13945, 14071, '9f54613791722abbca7f9ffaf81b2db5fe9db61343badcc26f477f59c7ec41ce']],
  },
];

export const statementsOnAdvertising: readonly ObservedSaid[] = [...shown, ...passedOn, ...noted];
