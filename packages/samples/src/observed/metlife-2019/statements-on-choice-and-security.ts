/** What the 2019 text says about choices, and how information is kept safe. */
import type { ObservedSaid } from '../observed-document.ts';

const choices: readonly ObservedSaid[] = [
  {
    key: 'no-sharing-for-direct-marketing',
    section: 'Choices',
    kind: 'disclosure',
    modality: 'does',
    negated: true,
    actors: ['self'],
    recipients: ['nonaffiliates'],
    actions: ['disclose'],
    audiences: ['customer'],
    dataCategories: ['personal-information'],
    purposes: ['third-party-marketing'],
    conflictsWith: ['any-lawful-sharing'],
    summary:
      "MetLife gives no customer's personal information to outside companies that would market to them directly.",
    places: [[8607, 8730, 'bd686a970ff9f59ed414509a9ae24bbf28475f21e289858743fabead312fadf7']],
  },
  {
    key: 'newsletter-opt-out',
    section: 'Choices',
    kind: 'choice',
    modality: 'does',
    actions: ['use'],
    audiences: ['subscriber'],
    purposes: ['newsletters'],
    condition: 'whenever the person likes',
    terms: { choice: { mechanism: 'opt-out', channels: ['message-link'] } },
    summary:
      'Whoever subscribed to messages can end them by the link at the foot of each; how fast is not said.',
    places: [[8733, 8894, '072422e1c7fe5a36302a891b6c8897f135a4cef750e3d3d7846cb3d70928453d']],
  },
  {
    key: 'marketing-opt-out',
    section: 'Choices',
    kind: 'choice',
    modality: 'does',
    actions: ['use'],
    purposes: ['marketing'],
    links: [
      {
        text: 'www.metlife.com/optout',
        url: 'https://www.metlife.com/content/microsites/en/about/privacy-policy/opting-out/index/',
      },
    ],
    terms: { choice: { mechanism: 'opt-out', channels: ['web-page'] } },
    summary:
      'A page of the website takes requests to get no marketing from MetLife; how fast they work is not said.',
    places: [[8895, 9103, '85fdd61bd58ca976064ca277056d6c27ce88fba31c8f1e68a9997a4b9c4e2b38']],
  },
];

const section = 'Security';

const security: readonly ObservedSaid[] = [
  {
    key: 'security-matters',
    section,
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    dataCategories: ['personal-information'],
    summary: 'To MetLife it matters greatly that information stays safe and confidential.',
    places: [[9316, 9398, '72710afa3f2b0d6b6772111f4f6a3214db966d414e09be7dfd4373b6d1726e38']],
  },
  {
    key: 'safeguards',
    section,
    kind: 'security',
    modality: 'does',
    actors: ['self'],
    actions: ['protect'],
    dataCategories: ['personal-information'],
    purposes: ['prevent-unauthorized-access', 'prevent-improper-use'],
    terms: { security: { classes: ['technical', 'administrative', 'physical'] } },
    summary: 'Safeguards of three sorts keep personal information from intruders and from misuse.',
    places: [[9399, 9564, '1ff033dd6b1569db35372fe519ecee1132780f4e7c08dbfeaa68591ac2d981a0']],
  },
  {
    key: 'encryption',
    section,
    kind: 'security',
    modality: 'does',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['protect'],
    dataCategories: ['personal-information'],
    areas: ['secure'],
    terms: { security: { classes: ['technical'], measures: ['encryption'] } },
    summary: 'Pages on which people enter personal information are encrypted, as one example.',
    places: [[9565, 9711, '8161cec1e573b42dce732da082ac87fadac69403a313bd9b54da5b231599b96e']],
  },
  {
    key: 'security-review',
    section,
    kind: 'security',
    modality: 'does',
    actors: ['self'],
    actions: ['protect'],
    condition: 'now and again; how often is not said',
    terms: { security: { classes: ['administrative'], measures: ['security-review'] } },
    summary: 'The ways of keeping information safe are looked over again as technology moves on.',
    places: [[9712, 9823, '1a4a930e75c0d2bb71090e3a8576218c65b3713d749766a58a471e511c51faf6']],
  },
  {
    key: 'no-perfect-security',
    section,
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary: 'No safeguard holds against everything, whatever is reasonably done.',
    places: [[9824, 9913, 'a807162605fdf048285359a8d7c5de4d4064bea2305546d809024d54ea55fd57']],
  },
];

export const statementsOnChoiceAndSecurity: readonly ObservedSaid[] = [...choices, ...security];
