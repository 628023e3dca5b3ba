/** Who is sent an opt-out notice, and how a customer opts out. */
import type { ObservedSaid } from '../observed-document.ts';

const notified = {
  section: 'Opting out',
  kind: 'obligation',
  actors: ['self', 'each-publisher'],
  audiences: ['customer'],
} satisfies Partial<ObservedSaid>;

const notices: readonly ObservedSaid[] = [
  {
    ...notified,
    key: 'opt-out-notice',
    modality: 'commits',
    actions: ['disclose'],
    recipients: ['affiliates', 'joint-marketers'],
    summary: 'Customers whose information is to be shared for marketing are sent a notice and may opt out.',
    terms: { obligation: { notice: 'opt-out-notice', trigger: 'plan-to-share' } },
    places: [[3789, 4069, 'fcd3f2c3978184a9764f711b7a181f55dfb757e1097570c397ba98def05247c1']],
  },
  {
    ...notified,
    key: 'likely-to-be-notified',
    modality: 'generally',
    completeness: 'illustrative',
    condition: 'for buyers of individual life insurance, annuities or Auto & Home products',
    summary: 'Buyers of individual life, annuity and Auto & Home products can expect an opt-out notice.',
    terms: { obligation: { notice: 'opt-out-notice' } },
    places: [[4070, 4241, '50be57d4512d59ec8a15c8a8606e7325dbaf748cb1a755c432e9b660227d7c1e']],
  },
  {
    ...notified,
    key: 'many-without-notice',
    modality: 'generally',
    negated: true,
    condition: 'where there is no plan to share it for marketing',
    summary: 'Many customers get no opt-out notice, since sharing their information is not planned.',
    terms: { obligation: { notice: 'opt-out-notice' } },
    places: [[4244, 4380, '80786dcf7d59fc8b44e5920b3ae517ca1404407fd6de129347b5d0579e55a91c']],
  },
];

const byForm = {
  section: 'Opting out',
  kind: 'choice',
  modality: 'does',
  actors: ['self', 'each-publisher'],
  actions: ['disclose'],
  audiences: ['customer'],
  dataCategories: ['personal-information'],
  condition: 'by mail to the address on the form',
  links: [{ text: 'Opt-out form, with questions and answers', url: null, policy: null }],
  terms: { choice: { mechanism: 'opt-out', channels: ['paper-form', 'postal'] } },
  places: [
    [4382, 4604, 'fca388209f8f74ca729bd5b13effa0d77b4c5c3de966463c8dad571b3b28fe11'],
    [4607, 4770, '21104f19ff09a5b0221fac5ebc1f79c4f364a20100e963bfbefc3e7760374f3d'],
    [4771, 5101, '2235a28519707f3c26edc7da43bd6a25a85cc242b04522670904fbb4c49b2e66'],
  ],
} satisfies Partial<ObservedSaid>;

const choices: readonly ObservedSaid[] = [
  {
    ...byForm,
    key: 'opt-out-of-affiliates',
    recipients: ['affiliates'],
    purposes: ['affiliate-marketing'],
    summary: 'A customer can keep affiliates from marketing by filling in a form and mailing it.',
  },
  {
    ...byForm,
    key: 'opt-out-of-joint-marketing',
    recipients: ['joint-marketers'],
    purposes: ['joint-marketing'],
    summary: 'A customer can keep outside financial firms from marketing with MetLife by mailing a form.',
  },
];

export const statementsOnOptingOut: readonly ObservedSaid[] = [...notices, ...choices];
