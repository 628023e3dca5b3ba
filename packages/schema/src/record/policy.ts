import { flag, instant, parts, prose, ref, refs, text, word, words } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { firstPosted, oncePosted } from './system-field.ts';
import { audiences, policyKinds } from './words.ts';

/** A document that a family publishes; its words are in its versions. */
export const policy = recordType({
  name: 'policy',
  prefix: 'pol',
  label: 'Policy',
  plural: 'Policies',
  title: 'title',
  anonymous: oncePosted,
  fields: {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    title: text({ label: 'Title' }),
    kind: word(policyKinds, { label: 'Kind' }),
    publishers: refs('legal-entity', { label: 'Publishers' }),
    audiences: words(audiences, { label: 'Audiences', bulk: true }),
    language: text({ label: 'Language' }, 'language'),
    timeZone: text({ label: 'Time zone', help: 'Notice periods are counted in its days.' }, 'zone'),
    prevailsOver: parts(
      {
        policy: text({ label: 'Policy', help: 'Key of a policy in this register.', keyOf: 'policy' }, 'key'),
        audiences: words(audiences, { label: 'Audiences' }),
      },
      { label: 'Prevails over' },
    ),
    translationOf: ref('policy', { label: 'Translation of', optional: true, acyclic: true }),
    exceptionalPosting: flag({
      label: 'Exceptional posting allowed',
      help: 'Lets an approver and an administrator post without a notice period, by citation.',
      internal: true,
    }),
    note: prose({ label: 'Note', optional: true, internal: true, bulk: true }),
    ...firstPosted,
  },
});
export type Policy = RecordOf<typeof policy>;

/** Which platforms a policy covers, from when to when. */
export const coverage = recordType({
  name: 'coverage',
  prefix: 'cov',
  label: 'Coverage',
  plural: 'Coverage',
  title: 'platform',
  anonymous: oncePosted,
  fields: {
    policy: ref('policy', { label: 'Policy', fixed: true }),
    platform: ref('platform', { label: 'Platform', fixed: true }),
    fromAt: instant({
      label: 'From',
      help: 'Empty: from now on; of an observed policy: not known.',
      optional: true,
    }),
    toAt: instant({ label: 'Until', optional: true }),
    statement: text(
      { label: 'Statement', help: 'Key of the coverage statement.', optional: true, keyOf: 'statement' },
      'key',
    ),
    ...firstPosted,
  },
});
export type Coverage = RecordOf<typeof coverage>;
