/** Classes of those who collect, supply or receive. Fideslang has none; DPV's are roles in law. */
import { type Mappings, mapped, type StartingTerm, under } from './starting-term.ts';

const dpv: Mappings = {
  self: [null, 'none', 'dpv:DataController', 'broader'],
  'each-publisher': [null, 'none', 'dpv:JointDataControllers', 'broader'],
  person: [null, 'none', 'dpv:DataSubject', 'exact'],
  'any-third-party': [null, 'none', 'dpv:ThirdParty', 'narrower'],
  'service-providers': [null, 'none', 'dpv:ServiceProvider', 'exact'],
  'affiliated-service-providers': [null, 'none', 'dpv:ServiceProvider', 'broader'],
  'nonaffiliated-service-providers': [null, 'none', 'dpv:ServiceProvider', 'broader'],
  'analytics-providers': [null, 'none', 'dpv:ServiceProvider', 'broader'],
  regulators: [null, 'none', 'dpv:Authority', 'exact'],
  auditors: [null, 'none', 'tech:Auditor', 'broader'],
  partners: [null, 'none', 'tech:Partner', 'broader'],
};

export const startingParties: StartingTerm[] = mapped(
  [
    ...under(
      [],
      [
        ['self', 'The publisher', 'Whoever speaks in the policy, as one.'],
        ['each-publisher', 'Each publisher', 'Every company that publishes the policy, each for itself.'],
        ['person', 'The person', 'Whoever the information is about.'],
        ['other-users', 'Other users', 'Other people who use the same service.'],
        ['any-third-party', 'Any third party', 'Anybody but the publishers and the person.'],
      ],
    ),
    ...under(
      ['any-third-party'],
      [
        ['affiliates', 'Affiliates', 'Companies under common control or ownership with a publisher.'],
        ['nonaffiliates', 'Nonaffiliates', 'Companies that are not related by control or ownership.'],
        ['service-providers', 'Service providers', 'Those who do work on behalf of a publisher.'],
        ['agents-and-brokers', 'Agents and brokers', 'Those who sell or arrange its products.'],
        ['auditors', 'Auditors', 'Those who examine its books or its conduct.'],
        ['regulators', 'Regulators and authorities', 'Public bodies, courts and law enforcement.'],
        ['legal-advisors', 'Legal advisors', 'Those who advise or represent it in law.'],
        ['successors', 'Successors', 'Whoever takes over the business or a part of it.'],
        ['acquired-businesses', 'Acquired businesses', 'Businesses that a publisher took over.'],
      ],
    ),
    ...under(
      ['affiliates'],
      [
        ['financial-affiliates', 'Financial affiliates', 'Affiliates that are financial companies.'],
        [
          'nonfinancial-affiliates',
          'Nonfinancial affiliates',
          'Affiliates that are not financial companies.',
        ],
      ],
    ),
    ...under(
      ['affiliates', 'service-providers'],
      [
        [
          'affiliated-service-providers',
          'Affiliated service providers',
          'Affiliates at work for a publisher.',
        ],
      ],
    ),
    ...under(
      ['nonaffiliates', 'service-providers'],
      [
        [
          'nonaffiliated-service-providers',
          'Nonaffiliated service providers',
          'Outside firms that work on behalf of a publisher.',
        ],
      ],
    ),
    ...under(
      ['service-providers'],
      [['analytics-providers', 'Analytics providers', 'Those who measure how a site or app is used.']],
    ),
    ...under(
      ['nonaffiliates'],
      [
        ['joint-marketers', 'Joint marketers', 'Financial companies that market together by agreement.'],
        ['network-advertisers', 'Network advertisers', 'Those who place advertisements over many sites.'],
        ['advertisers', 'Advertisers', 'Those whose products are advertised.'],
        ['sponsors', 'Sponsors', 'Those who pay for a feature or an event.'],
        ['partners', 'Partners', 'Those who offer something together with a publisher.'],
        ['social-platforms', 'Social platforms', 'Networks on which people meet and share.'],
        ['consumer-reporting-agencies', 'Consumer reporting agencies', 'Those who report on credit.'],
        ['other-reporting-agencies', 'Other reporting agencies', 'Those who report on other matters.'],
        ['health-care-providers', 'Health care providers', 'Those who treat or examine people.'],
        ['catalog-companies', 'Catalog companies', 'Those who sell by catalog.'],
        ['promotion-administrators', 'Promotion administrators', 'Those who run contests and drawings.'],
        ['linked-sites', 'Linked sites', 'Sites of others to which a site leads.'],
        ['referring-websites', 'Referring websites', 'Sites of others from which people come.'],
      ],
    ),
    ...under(
      ['partners'],
      [['co-brand-partners', 'Co-brand partners', 'Partners under whose name, too, a product is offered.']],
    ),
  ],
  dpv,
);
