/** Who speaks: the entities of a company family and how they belong together. */
import { day, prose, ref, text, texts, word, words } from '../kit/field.ts';
import { recordType } from '../kit/record-type.ts';
import { firstPosted, oncePosted } from './system-field.ts';
import { regimes } from './words.ts';

export const legalEntity = recordType({
  name: 'legal-entity',
  prefix: 'ent',
  label: 'Legal entity',
  plural: 'Legal entities',
  title: 'name',
  anonymous: oncePosted,
  fields: {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    name: text({ label: 'Legal name' }),
    kind: word(
      [
        'family',
        'holding',
        'insurer',
        'broker-dealer',
        'adviser',
        'bank',
        'legal-services',
        'technology',
        'other',
      ],
      { label: 'Kind', bulk: true },
    ),
    financial: word(['yes', 'no', 'unknown'], {
      label: 'Financial institution',
      help: 'Whether it is one in the sense of 12 CFR 1016.3(l).',
      bulk: true,
    }),
    regimes: words(regimes, { label: 'Regimes', bulk: true }),
    jurisdiction: text({ label: 'Jurisdiction', optional: true, bulk: true }),
    description: prose({ label: 'Description', optional: true }),
    ...firstPosted,
  },
});

export const affiliation = recordType({
  name: 'affiliation',
  prefix: 'aff',
  label: 'Affiliation',
  plural: 'Affiliations',
  title: 'relation',
  anonymous: oncePosted,
  acyclic: { from: 'subject', to: 'object', where: { relation: 'controlled-by' } },
  fields: {
    subject: ref('legal-entity', { label: 'Entity' }),
    relation: word(['controlled-by', 'member-of', 'partner-of', 'joint-marketer-of', 'service-provider-of'], {
      label: 'Relation',
    }),
    object: ref('legal-entity', { label: 'To' }),
    fromOn: day({ label: 'From', optional: true }),
    fromBasis: word(['stated', 'unknown'], { label: 'Basis of the start' }),
    toOn: day({ label: 'Until', optional: true }),
    toBasis: word(['open-ended', 'stated', 'unknown'], { label: 'Basis of the end' }),
    source: prose({ label: 'Source', optional: true, internal: true, bulk: true }),
    ...firstPosted,
  },
});

export const platform = recordType({
  name: 'platform',
  prefix: 'plt',
  label: 'Platform',
  plural: 'Platforms',
  title: 'name',
  anonymous: oncePosted,
  fields: {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    name: text({ label: 'Name' }),
    kind: word(['website', 'app', 'social-page'], { label: 'Kind', bulk: true }),
    host: text({ label: 'Host', optional: true, help: 'Without www.' }, 'host'),
    operator: ref('legal-entity', { label: 'Operator' }),
    noticeUrls: texts(
      { label: 'Notice addresses', help: 'The pages that must show a change notice.' },
      'url',
    ),
    timeZone: text({ label: 'Time zone' }, 'zone'),
    verifiedBy: word(['html', 'rendered', 'attested'], {
      label: 'Verified by',
      help: 'Its pages as they are sent, as a browser shows them, or two people who saw the notice.',
      internal: true,
    }),
    ...firstPosted,
  },
});
