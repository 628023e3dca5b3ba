/** What information is used or disclosed for, as a tree. */
import type { Records } from '../records.ts';
import { purposeMappings } from './purpose-mappings.ts';
import { mapped, type StartingTerm, under } from './starting-term.ts';

const everyday = [
  ...under(
    ['everyday-business'],
    [
      ['claims', 'Claims', 'Deciding on claims and paying them.'],
      ['transactions', 'Transactions', 'Carrying out what a person ordered.'],
      ['account-administration', 'Administration of accounts', 'Keeping accounts and contracts.'],
      ['application-processing', 'Processing of applications', 'Deciding on what somebody applied for.'],
      ['services-on-our-behalf', 'Services on our behalf', 'Work that others do for a publisher.'],
      ['research', 'Research', 'Studying risks, markets and needs.'],
      ['audit', 'Audit', 'Examining books and conduct.'],
      ['legal-compliance', 'Legal compliance', 'Doing what a law or an authority asks.'],
      ['fraud', 'Fraud prevention', 'Finding and preventing fraud.'],
      ['money-laundering', 'Prevention of money laundering', 'Finding and reporting laundered money.'],
      ['crime-prevention', 'Prevention of crime', 'Finding and preventing other crimes.'],
      ['data-verification', 'Verification of data', 'Checking that what is known is right.'],
      ['product-development', 'Product development', 'Making products new or better.'],
      ['site-administration', 'Administration of a site', 'Running a site, its safety and its repairs.'],
      ['improve-site', 'Improvement of a site', 'Making a site or app better.'],
      ['security', 'Security', 'Keeping systems and information safe.'],
      ['authentication', 'Authentication', 'Making sure that people are who they say.'],
      ['respond-to-requests', 'Answering requests', 'Answering what somebody asked.'],
      [
        'affiliates-transactions',
        'Everyday business of affiliates: transactions',
        'Transactions and experiences, for the everyday business of affiliates.',
      ],
      [
        'affiliates-creditworthiness',
        'Everyday business of affiliates: creditworthiness',
        'Creditworthiness, for the everyday business of affiliates.',
      ],
    ],
  ),
  ...under(
    ['account-administration'],
    [
      ['account-communication', 'Messages about an account', 'Telling holders about their accounts.'],
      [
        'policy-change-communication',
        'Messages about policies',
        'Telling people that terms or policies change.',
      ],
    ],
  ),
  ...under(
    ['site-administration'],
    [
      ['diagnosis', 'Diagnosis', 'Finding the causes of faults.'],
      ['technical-issues', 'Technical issues', 'Mending faults and warning of them.'],
    ],
  ),
  ...under(
    ['security'],
    [
      [
        'prevent-unauthorized-access',
        'Prevention of unauthorized access',
        'Keeping out whoever may not enter.',
      ],
      ['prevent-improper-use', 'Prevention of improper use', 'Keeping information from being misused.'],
    ],
  ),
  ...under(['authentication'], [['identify-user', 'Identification', 'Learning who somebody is.']]),
  ...under(
    ['respond-to-requests'],
    [['privacy-questions', 'Privacy questions', 'Answering questions about privacy.']],
  ),
  ...under(
    ['enforce-terms'],
    [['license-compliance', 'License compliance', 'Checking that licenses are kept.']],
  ),
  ...under(
    ['services-on-our-behalf'],
    [
      ['hosting', 'Hosting', 'Keeping systems and files for a publisher.'],
      ['data-analysis', 'Data analysis', 'Finding out what data say.'],
      ['payments', 'Payments', 'Taking and making payments.'],
      ['fulfilment', 'Fulfilment', 'Printing, packing and sending.'],
      ['customer-service', 'Customer service', 'Helping customers.'],
    ],
  ),
];

const marketing = [
  ...under(
    ['marketing'],
    [
      ['own-marketing', 'Own marketing', 'Offering its own products.'],
      ['newsletters', 'Newsletters', 'Sending news by mail or e-mail.'],
      ['marketing-affiliate-products', "Marketing of affiliates' products", 'Offering what affiliates sell.'],
      ['affiliate-marketing', 'Marketing by affiliates', 'Letting affiliates offer their products.'],
      ['joint-marketing', 'Joint marketing', 'Offering products together with other financial companies.'],
      ['third-party-marketing', 'Marketing by others', 'Letting others offer their products.'],
      ['tailor-offers', 'Tailored offers', 'Choosing offers that suit a person.'],
    ],
  ),
  ...under(
    ['personalization'],
    [
      ['tailor-content', 'Tailored content', 'Choosing content that suits a person.'],
      ['recognize-returning-user', 'Recognizing who returns', 'Telling that a person was there before.'],
    ],
  ),
  ...under(
    ['analytics'],
    [
      ['email-engagement', 'Engagement with e-mail', 'Learning whether messages are opened and followed.'],
      ['demographic-statistics', 'Demographic statistics', 'Describing users as groups.'],
      ['track-movements', 'Following movements', 'Learning the ways people take through a site.'],
    ],
  ),
  ...under(
    ['serve-you'],
    [
      ['facilitate-use', 'Easier use', 'Making a site or app easier to use.'],
      ['provide-products', 'Provision of products', 'Supplying what a person bought.'],
      ['provide-access', 'Provision of access', 'Letting a person reach parts of a site or app.'],
      ['planning-tools', 'Planning tools', 'Letting a person reckon and plan.'],
      ['location-services', 'Location services', 'Showing what is near a person.'],
      ['social-interaction', 'Social interaction', 'Letting people meet, post and share.'],
      ['social-association', 'Association with a social profile', 'Joining an account to a social profile.'],
    ],
  ),
  ...under(['advertising'], [['targeted-ads', 'Targeted advertising', 'Advertising chosen by behavior.']]),
];

const broad = [
  ...under([], [['any-purpose', 'Any purpose', 'Whatever it may be good for.']]),
  ...under(
    ['any-purpose'],
    [
      ['everyday-business', 'Everyday business', 'What running the business takes.'],
      ['marketing', 'Marketing', 'Offering products and services.'],
      ['advertising', 'Advertising', 'Showing advertisements on sites and apps.'],
      ['personalization', 'Personalization', 'Fitting a service to one person.'],
      ['analytics', 'Analytics', 'Measuring how sites and apps are used.'],
      ['business-transfer', 'Business transfer', 'Selling, merging or buying a business.'],
      ['protect-rights', 'Protection of rights', 'Protecting rights and property.'],
      ['safety', 'Safety', 'Protecting people from harm.'],
      ['enforce-terms', 'Enforcement of terms', 'Making sure that agreements are kept.'],
      ['legal-reporting', 'Legal reporting', 'Telling authorities what a law asks to be told.'],
      ['serve-you', 'Serving you', 'Serving a person, in general words.'],
      ['promotions', 'Promotions', 'Running contests and drawings.'],
    ],
  ),
];

export const startingPurposes: StartingTerm[] = mapped(
  [...broad, ...everyday, ...marketing],
  purposeMappings,
);

type GlbaReason = NonNullable<Records['purpose']['glbaReason']>;

/** The reasons of the model privacy form (12 CFR 1016, appendix), each by the purpose that stands for it. */
export const glbaReasonOf: Partial<Record<string, GlbaReason>> = {
  'everyday-business': 'everyday-business',
  'own-marketing': 'our-marketing',
  'joint-marketing': 'joint-marketing',
  'affiliates-transactions': 'affiliates-everyday-transactions',
  'affiliates-creditworthiness': 'affiliates-everyday-creditworthiness',
  'affiliate-marketing': 'affiliates-to-market',
  'third-party-marketing': 'nonaffiliates-to-market',
};
