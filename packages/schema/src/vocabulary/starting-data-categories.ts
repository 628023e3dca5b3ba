/** What information is about, as a tree. */
import { dataCategoryMappings } from './data-category-mappings.ts';
import { mapped, type StartingTerm, under } from './starting-term.ts';

const broad = [
  ...under([], [['any-information', 'Any information', 'Whatever is known, of whomever.']]),
  ...under(
    ['any-information'],
    [
      ['personal-information', 'Personal information', 'What identifies or describes a person.'],
      ['usage-information', 'Usage information', 'What machines note while a site or app is used.'],
      ['aggregate-data', 'Aggregate data', 'Counts and sums from which nobody can be told.'],
    ],
  ),
];

const personal = [
  ...under(
    ['personal-information'],
    [
      ['name', 'Name', 'What a person is called.'],
      ['contact-information', 'Contact information', 'How a person is reached.'],
      ['government-id', 'Government identifier', 'A number or document that an authority gave.'],
      ['financial-information', 'Financial information', 'Money, accounts, cover and credit.'],
      ['demographic-information', 'Demographic information', 'What describes a person as one of many.'],
      ['medical-health', 'Medical and health information', 'Health, illness, treatment and habits.'],
      ['location', 'Location', 'Where a person or a device is.'],
      ['social-information', 'Social information', 'What a person does on a social platform.'],
      ['password', 'Password', 'A secret by which a person signs in.'],
      ['inferred-interests', 'Inferred interests', 'Likings guessed from what a person does.'],
      ['purchase-history', 'Purchase history', 'What a person bought or applied for.'],
      ['account-information', 'Account information', 'What an account with us holds about a person.'],
      ['date-of-birth', 'Date of birth', 'The day a person was born.'],
      ['age', 'Age', 'How old a person is, or within what range.'],
    ],
  ),
  ...under(
    ['contact-information'],
    [
      ['email', 'E-mail address', 'Where electronic mail reaches a person.'],
      ['phone', 'Telephone number', 'Where a call or text message reaches a person.'],
      ['postal-address', 'Postal address', 'Where a letter reaches a person.'],
      ['billing-address', 'Billing address', 'Where bills are sent.'],
    ],
  ),
  ...under(['government-id'], [['ssn', 'Social Security number', 'The number the SSA gave a person.']]),
  ...under(
    ['financial-information'],
    [
      ['payment-information', 'Payment information', 'What a payment needs.'],
      ['policy-number', 'Insurance policy number', 'The number of an insurance contract.'],
      ['account-balances', 'Account balances', 'How much an account holds.'],
      ['checking-history', 'Checking history', 'What went in and out of a checking account.'],
      ['consumer-report', 'Consumer report', 'What a reporting agency says about credit and conduct.'],
    ],
  ),
  ...under(
    ['payment-information'],
    [
      ['account-number', 'Account number', 'The number of an account with a bank or firm.'],
      ['credit-card-number', 'Credit card number', 'The number of a credit card.'],
    ],
  ),
  ...under(
    ['demographic-information'],
    [
      ['zip-code', 'ZIP code', 'The postal code of a place.'],
      ['gender', 'Gender', 'Which gender a person states.'],
      ['occupation', 'Occupation', 'What work a person does.'],
      ['hobbies', 'Hobbies', 'What a person does for pleasure.'],
      ['preferences', 'Preferences', 'What a person would rather have.'],
    ],
  ),
  ...under(
    ['social-information'],
    [
      ['friends-list', 'Friends list', 'With whom a person is connected.'],
      ['likes', 'Likes', 'What a person marked as liked.'],
      ['comments', 'Comments', 'What a person wrote for others to read.'],
      ['groups', 'Groups', 'Which groups a person belongs to.'],
    ],
  ),
];

const usage = [
  ...under(
    ['usage-information'],
    [
      ['device-identifier', 'Device identifier', 'A number that tells one device from others.'],
      ['operating-system', 'Operating system', 'Which system a device runs.'],
      ['browser-type', 'Browser type', 'Which browser asks for a page.'],
      ['device-type', 'Device type', 'What sort of device is used.'],
      ['app-version', 'App version', 'Which edition of an app is used.'],
      ['pages-visited', 'Pages visited', 'Which pages of the site were asked for.'],
      ['access-time', 'Time of access', 'When a page or feature was used, and for how long.'],
      ['preceding-page-views', 'Preceding page views', 'From which page a person came.'],
      ['feature-use', 'Use of features', 'Which features were used, and how.'],
      ['cross-site-browsing', 'Browsing across sites', 'What a person looks at on sites of others.'],
      ['ad-interaction', 'Interaction with advertisements', 'Which advertisements were seen or clicked.'],
      ['email-opens', 'E-mail opens', 'Whether and when a message was opened.'],
      ['email-link-clicks', 'E-mail link clicks', 'Which links of a message were followed.'],
    ],
  ),
  ...under(['device-identifier'], [['ip-address', 'IP address', 'The address of a device on the internet.']]),
];

export const startingDataCategories: StartingTerm[] = mapped(
  [...broad, ...personal, ...usage],
  dataCategoryMappings,
);
