import { count, flag, parts, prose, ref, refs, text, texts, word, words } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';
import { terms } from './statement-terms.ts';
import * as w from './words.ts';

/** One thing a version says. */
export const statement = recordType({
  name: 'statement',
  prefix: 'stm',
  label: 'Statement',
  plural: 'Statements',
  title: 'summary',
  anonymous: { version: { is: published } },
  unique: [['version', 'key']],
  fields: {
    version: ref('policy-version', { label: 'Version', fixed: true }),
    key: text(
      { label: 'Key', help: 'Kept from version to version, so that changes can be told.', fixed: true },
      'key',
    ),
    section: text({ label: 'Section', optional: true }),
    order: count({ label: 'Order' }),
    summary: prose({ label: 'Summary', help: 'What the text says, in plain words.' }),
    kind: word(w.statementKinds, { label: 'Kind' }),
    modality: word(w.modalities, { label: 'Modality' }),
    negated: flag({ label: 'Negated' }),
    completeness: word(w.completenesses, { label: 'Completeness', optional: true }),
    actors: refs('party', { label: 'Actors', help: 'Who does it; those who gather directly.' }),
    sources: refs('party', { label: 'Sources', help: 'Who supplies it.' }),
    recipients: refs('party', { label: 'Recipients', help: 'Who gets it from us.' }),
    actions: words(w.actions, { label: 'Actions' }),
    audiences: words(w.audiences, { label: 'Audiences' }),
    dataCategories: refs('data-category', { label: 'Data categories' }),
    excludedDataCategories: refs('data-category', { label: 'Excluded data categories' }),
    collectionMethods: refs('collection-method', { label: 'Collection methods' }),
    purposes: refs('purpose', { label: 'Purposes' }),
    areas: words(w.areas, { label: 'Areas' }),
    context: words(w.contexts, { label: 'Context' }),
    necessity: word(w.necessities, { label: 'Necessity', optional: true }),
    legalBases: words(w.legalBases, { label: 'Legal bases' }),
    condition: prose({ label: 'Condition', optional: true }),
    exceptionTo: texts(
      { label: 'Exception to', help: 'Keys of statements of this version.', keyOf: 'statement' },
      'key',
    ),
    conflictsWith: texts(
      { label: 'Conflicts with', help: 'Keys of statements of this version.', keyOf: 'statement' },
      'key',
    ),
    links: parts(
      {
        text: text({ label: 'Text' }),
        url: text({ label: 'Address', optional: true }, 'url'),
        policy: text(
          { label: 'Policy', help: 'Key of a policy in this register.', optional: true, keyOf: 'policy' },
          'key',
        ),
      },
      { label: 'Links' },
    ),
    terms,
    definedEntities: refs('legal-entity', {
      label: 'Defined entities',
      help: 'Who a defined term stands for.',
    }),
    passages: parts(
      {
        start: count({ label: 'Start' }),
        end: count({ label: 'End' }),
        sha256: text({ label: 'SHA-256' }, 'hash'),
        prefix: text({ label: 'Before', optional: true }, 'verbatim'),
        suffix: text({ label: 'After', optional: true }, 'verbatim'),
      },
      { label: 'Passages', help: 'Where the text says it, in UTF-16 units.' },
    ),
  },
});
export type Statement = RecordOf<typeof statement>;
