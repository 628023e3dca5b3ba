/** The words of an export in DPV, each with its IRI. Nothing has to be fetched to read them. */
const reference = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' });
const value = (id: string, type: string) => ({ '@id': id, '@type': type });
const values = (id: string) => ({ '@id': id, '@container': '@set' });

/** Parts of DPV that terms may come from (W3C). */
export const dpvPrefixes = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  tech: 'https://w3id.org/dpv/tech#',
  'sector-finance': 'https://w3id.org/dpv/sector/finance#',
} as const;

/** The register's own words, for what DPV has none for: denials, modality, completeness and the like. */
const own = 'urn:privacy-register:';

const ofDpv = {
  hasProcess: { '@id': 'dpv:hasProcess', '@type': '@id' },
  hasTechnicalOrganisationalMeasure: { '@id': 'dpv:hasTechnicalOrganisationalMeasure', '@type': '@id' },
  isImplementedByEntity: reference('dpv:isImplementedByEntity'),
  hasDataSource: reference('dpv:hasDataSource'),
  hasRecipient: reference('dpv:hasRecipient'),
  hasProcessing: reference('dpv:hasProcessing'),
  hasDataSubject: reference('dpv:hasDataSubject'),
  hasPersonalData: reference('dpv:hasPersonalData'),
  hasData: reference('dpv:hasData'),
  hasPurpose: reference('dpv:hasPurpose'),
  hasLegalBasis: reference('dpv:hasLegalBasis'),
  hasNecessity: reference('dpv:hasNecessity'),
  hasDataController: reference('dpv:hasDataController'),
};

const ofStatements = {
  says: { '@id': 'pr:says', '@type': '@id' },
  denies: { '@id': 'pr:denies', '@type': '@id' },
  isSilentOn: { '@id': 'pr:isSilentOn', '@type': '@id' },
  excludedDataCategories: reference('pr:excludedDataCategory'),
  collectionMethods: reference('pr:collectionMethod'),
  definedEntities: reference('pr:definedEntity'),
  exceptionTo: reference('pr:exceptionTo'),
  conflictsWith: reference('pr:conflictsWith'),
  areas: values('pr:area'),
  context: values('pr:context'),
  terms: value('pr:terms', '@json'),
  links: { '@id': 'pr:links', '@container': '@list' },
  url: 'pr:url',
  passages: { '@id': 'pr:passages', '@container': '@list' },
  start: value('pr:start', 'xsd:integer'),
  end: value('pr:end', 'xsd:integer'),
  sha256: 'pr:sha256',
  prefix: 'pr:prefix',
  suffix: 'pr:suffix',
  order: value('pr:order', 'xsd:integer'),
  section: 'pr:section',
  summary: 'pr:summary',
  kind: 'pr:kind',
  modality: 'pr:modality',
  negated: 'pr:negated',
  completeness: 'pr:completeness',
  condition: 'pr:condition',
};

const ofTerms = {
  key: 'pr:key',
  name: 'pr:name',
  description: 'pr:description',
  ancestors: { '@id': 'pr:ancestors', '@type': '@id', '@container': '@list' },
  exactMatch: reference('skos:exactMatch'),
  broadMatch: reference('skos:broadMatch'),
  narrowMatch: reference('skos:narrowMatch'),
};

const ofVersions = {
  policy: 'pr:policy',
  title: 'pr:title',
  policyKind: 'pr:policyKind',
  language: 'pr:language',
  timeZone: 'pr:timeZone',
  number: value('pr:number', 'xsd:integer'),
  status: 'pr:status',
  text: 'pr:text',
  postedAt: value('pr:postedAt', 'xsd:dateTime'),
  effectiveAt: value('pr:effectiveAt', 'xsd:dateTime'),
  observedAt: value('pr:observedAt', 'xsd:dateTime'),
  lastObservedAt: value('pr:lastObservedAt', 'xsd:dateTime'),
  lastUpdatedOn: value('pr:lastUpdatedOn', 'xsd:date'),
  statements: reference('pr:hasStatement'),
  platforms: reference('pr:covers'),
  affiliations: reference('pr:hasAffiliation'),
  host: 'pr:host',
  noticeUrls: values('pr:noticeUrl'),
  subject: { '@id': 'pr:subject', '@type': '@id' },
  relation: 'pr:relation',
  object: { '@id': 'pr:object', '@type': '@id' },
  fromOn: value('pr:fromOn', 'xsd:date'),
  toOn: value('pr:toOn', 'xsd:date'),
};

/** `address` is where people read the version; whatever it names of its own is below it. */
export function dpvContext(address: string) {
  return {
    '@type': { '@container': '@set' },
    ...dpvPrefixes,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    pr: own,
    here: `${address}#`,
    ...ofDpv,
    ...ofStatements,
    ...ofTerms,
    ...ofVersions,
  };
}
