/** What customers can limit, how the information is protected, and who is who. */
import type { Said } from '../manuscript/said.ts';

const optOut = {
  kind: 'choice',
  modality: 'does',
  actors: ['self'],
  actions: ['disclose'],
} satisfies Partial<Said>;

const given = {
  ...optOut,
  quotes: ['Call us, use our website or mail the form.', 'If you are a new customer … send this notice.'],
  terms: {
    choice: {
      mechanism: 'opt-out',
      channels: ['phone', 'web-form', 'paper-form'],
      deadline: { count: 30, unit: 'calendar-day', calendar: null, anchor: 'the day the notice is sent' },
    },
  },
} satisfies Partial<Said>;

const none: Said['terms'] = { choice: { mechanism: 'opt-out', channels: [] } };

export const noticeOnLimits: readonly Said[] = [
  {
    ...given,
    key: 'limit-joint-marketing',
    recipients: ['joint-marketers'],
    purposes: ['joint-marketing'],
    summary: 'Customers can keep their information from joint marketers by telephone, website or mail.',
    quotes: ['You can tell us not to share with joint marketers', ...given.quotes],
  },
  {
    ...given,
    key: 'limit-affiliate-marketing',
    recipients: ['affiliates'],
    purposes: ['affiliate-marketing'],
    summary: 'Customers can keep affiliates from marketing to them by telephone, website or mail.',
    quotes: ['not to let affiliates market to you', ...given.quotes],
  },
  {
    ...optOut,
    key: 'no-other-limits',
    negated: true,
    purposes: ['everyday-business', 'own-marketing', 'affiliates-transactions'],
    summary: 'Sharing for everyday business, own marketing and transactions cannot be limited.',
    terms: none,
    quotes: ['You cannot limit sharing for our everyday business … affiliates see.'],
  },
  {
    ...optOut,
    key: 'joint-accounts',
    negated: true,
    audiences: ['account-holder'],
    summary: 'Nobody who holds an account with another person can choose for one of the two alone.',
    terms: none,
    quotes: ['Where two people hold an account together, the choice of one counts for both.'],
  },
  {
    key: 'safeguards',
    kind: 'security',
    modality: 'does',
    actors: ['self'],
    actions: ['protect'],
    dataCategories: ['personal-information'],
    summary: 'Computers and buildings are secured as federal law asks.',
    terms: { security: { classes: ['technical', 'physical'], measures: [] } },
    quotes: [
      'Computers and buildings in which we keep personal information are secured as federal law asks.',
    ],
  },
  {
    key: 'affiliates-named',
    kind: 'definition',
    modality: 'does',
    completeness: 'illustrative',
    recipients: ['affiliates'],
    definedEntities: ['northgate-holding', 'northgate-legal-plans'],
    summary:
      'The holding company and what it controls are affiliates; one of them is not a financial company.',
    terms: { definition: { term: 'affiliates' } },
    quotes: ['Our affiliates are companies … not a financial company.'],
  },
  {
    key: 'call',
    kind: 'contact',
    modality: 'does',
    summary: 'A telephone number for questions and choices.',
    terms: { contact: { kind: 'phone', value: '860-555-0143', status: 'reachable' } },
    quotes: ['Call 860-555-0143'],
  },
  {
    key: 'choices-online',
    kind: 'contact',
    modality: 'does',
    summary: 'A web page for choices.',
    terms: {
      contact: {
        kind: 'web-form',
        value: 'https://www.northgate-mutual.example/privacy/choices',
        status: 'reachable',
      },
    },
    quotes: ['https://www.northgate-mutual.example/privacy/choices'],
  },
  {
    key: 'choices-by-mail',
    kind: 'contact',
    modality: 'does',
    summary: 'A postal address for the form.',
    terms: {
      contact: {
        kind: 'postal',
        addressLines: ['Privacy Choices', '1200 Lantern Hill Road, Suite 310', 'Hartwell, CT 06000'],
        status: 'reachable',
      },
    },
    quotes: ['Northgate Mutual, Privacy Choices … CT 06000'],
  },
];
