import type { Justified } from './justified.ts';

export const metdental2002: readonly Justified[] = [
  [
    'error',
    'recorded-conflict',
    'this-website server-log',
    'It speaks of this website, then logs on any MetLife website.',
  ],
  [
    'warning',
    'choice-about-what-is-denied',
    'opt-out-of-sharing no-sale-for-marketing',
    'People may ask not to be shared with outsiders for marketing, which it says does not happen.',
  ],
  [
    'warning',
    'alias-differs',
    'who-metlife-is who-metlife-is',
    'MetLife is MetLife, Inc. here and the whole family in the questions and answers.',
  ],
  [
    'note',
    'change-clause-missing',
    'no-change-clause',
    'No word on changes; the law that asks for it is younger.',
  ],
  [
    'note',
    'effective-date-not-stated',
    '',
    'No date at all in the text; the law that asks for it is younger.',
  ],
  [
    'note',
    'opt-out-without-deadline',
    'opt-out-of-sharing',
    'Addresses to write to, and no day by which it works.',
  ],
  ['note', 'retention-not-stated', 'no-retention-of-personal-information', 'Only cookies are said to end.'],
  [
    'note',
    'children-remedy-not-stated',
    'no-active-effort',
    'No active effort, and nothing on what came in anyway.',
  ],
  ['note', 'signals-not-stated', 'no-word-on-signals', 'Browsers sent no such signal in 2002.'],
  [
    'note',
    'tracking-by-others-not-stated',
    'no-word-on-advertisers',
    'Advertisers and beacons are not mentioned.',
  ],
];

export const metlife2019: readonly Justified[] = [
  [
    'error',
    'recorded-conflict',
    'other-means-not-covered offline-perhaps-not-covered',
    'Everything offline is outside in one sentence, perhaps outside in another.',
  ],
  [
    'error',
    'recorded-conflict',
    'given-voluntarily secure-areas',
    'Only what is volunteered is collected, yet some features demand it.',
  ],
  [
    'error',
    'recorded-conflict',
    'given-voluntarily combined-with-personal-information',
    'What is joined to personal information was not volunteered.',
  ],
  [
    'error',
    'recorded-conflict',
    'ip-address-alone combined-with-personal-information',
    'An address that identifies nobody is joined to what does.',
  ],
  [
    'error',
    'recorded-conflict',
    'any-lawful-sharing no-sharing-for-direct-marketing',
    'Sharing for any lawful purpose swallows the promise not to share for marketing.',
  ],
  [
    'warning',
    'effective-date-not-stated',
    '',
    'It holds from the day it is posted, a day that is not given.',
  ],
  ['warning', 'contact-unreachable', 'web-form', 'The link to the form was lost.'],
  [
    'note',
    'change-by-posting-alone',
    'change-notice',
    'Ten days after posting, changes hold for what was collected before.',
  ],
  [
    'note',
    'opt-out-without-deadline',
    'newsletter-opt-out marketing-opt-out',
    'At any time, with no day by which messages stop.',
  ],
  ['note', 'retention-not-stated', 'how-long-kept', 'Only the addresses of e-cards are said to be deleted.'],
  [
    'note',
    'children-remedy-not-stated',
    'children-under-13',
    'No knowing collection, and nothing on what is found later.',
  ],
  ['note', 'address-rewritten', '', 'The address shown for opting out is not the one behind it.'],
  ['note', 'date-or-markup-broken', '', 'A heading without words.'],
];

export const metlifeFaq: readonly Justified[] = [
  ['warning', 'text-undated', '', 'Neither the page nor its capture has a date.'],
  ['warning', 'contact-missing', 'no-contact', 'No address, telephone or e-mail in the whole text.'],
  [
    'warning',
    'link-without-target',
    'opt-out-of-affiliates opt-out-of-joint-marketing notice-on-the-website',
    'The form and the notice that customers are sent to have no address.',
  ],
  ['warning', 'text-lost', '', 'Answers without their questions; the first one is a bare "No."'],
  [
    'warning',
    'reference-dangling',
    '',
    '"This information" follows nothing; the address is on a form that is not there.',
  ],
  [
    'note',
    'opt-out-without-deadline',
    'opt-out-of-affiliates opt-out-of-joint-marketing',
    'A form to mail, and no day by which it works.',
  ],
  ['note', 'retention-not-stated', 'no-retention', 'Nothing on how long anything is kept.'],
  ['note', 'words-repeated', '', 'One paragraph stands twice, the first copy garbled.'],
  ['note', 'item-misplaced', '', 'Two verbs run together in the garbled copy.'],
];
