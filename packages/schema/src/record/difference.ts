import { count, flag, instant, json, prose, ref, text, texts, word, words } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';
import { statementKinds } from './words.ts';

export const changeSorts = ['added', 'removed', 'broadened', 'narrowed', 'reworded', 'moved'] as const;
export const directions = ['expands', 'restricts', 'neutral'] as const;
export const classes = ['material', 'not-material', 'editorial'] as const;

/** One difference of a version against the one in force just before it. */
export const change = recordType({
  name: 'change',
  prefix: 'chg',
  label: 'Difference',
  plural: 'Differences',
  title: 'facet',
  anonymous: { version: { is: published } },
  searched: false,
  fields: {
    version: ref('policy-version', { label: 'Version', ruled: true }),
    order: count({ label: 'Order', ruled: true }),
    statementKey: text({ label: 'Statement', optional: true, ruled: true }, 'key'),
    statementKind: word(statementKinds, { label: 'Kind of statement', optional: true, ruled: true }),
    sort: word(changeSorts, { label: 'Sort', ruled: true }),
    facet: text({ label: 'Facet', ruled: true }),
    direction: word(directions, { label: 'Direction', ruled: true }),
    before: json({ label: 'Before', optional: true, ruled: true }),
    after: json({ label: 'After', optional: true, ruled: true }),
    class: word(classes, { label: 'Class', ruled: true }),
    reason: prose({ label: 'Why', ruled: true }),
    rule: text({ label: 'Rule', optional: true, ruled: true }, 'key'),
    ruleEdition: count({ label: 'Edition of the rule', optional: true, ruled: true }),
    citation: text({ label: 'Citation', optional: true, ruled: true }),
    overruledTo: word(classes, { label: 'Overruled to', optional: true, ruled: true }),
    overruledReason: prose({ label: 'Reason for overruling', optional: true, ruled: true, internal: true }),
    overruledBy: text({ label: 'Overruled by', optional: true, ruled: true, internal: true }),
    consentedBy: text({ label: 'Consented by', optional: true, ruled: true, internal: true }),
    /** The approver did not agree to a lower class: that of the rules stands again. */
    keptBy: text({ label: "Rules' class kept by", optional: true, ruled: true, internal: true }),
    answerReason: prose({ label: 'Reason of the approver', optional: true, ruled: true, internal: true }),
  },
});
export type Difference = RecordOf<typeof change>;

/** Which differences are material, as data; changed by two people, edition by edition. */
export const materialRule = recordType({
  name: 'material-rule',
  prefix: 'mat',
  label: 'Material-change rule',
  plural: 'Material-change rules',
  title: 'title',
  anonymous: null,
  unique: [['key', 'edition']],
  fields: {
    key: text({ label: 'Key', fixed: true }, 'key'),
    edition: count({ label: 'Edition', fixed: true }),
    title: text({ label: 'Title', fixed: true }),
    kinds: words(statementKinds, { label: 'Kinds of statement', help: 'None: any.', fixed: true }),
    sorts: words(changeSorts, { label: 'Sorts of change', help: 'None: any.', fixed: true }),
    facets: texts({ label: 'Facets', help: 'None: any.', fixed: true }),
    directions: words(directions, { label: 'Directions', help: 'None: any.', fixed: true }),
    class: word(classes, { label: 'Class', fixed: true }),
    citation: text({ label: 'Citation', fixed: true }),
    priority: count({ label: 'Priority', help: 'The lowest that matches decides.', fixed: true }),
    confirmWithCounsel: flag({ label: 'Confirm with counsel', fixed: true }),
    inForceAt: instant({ label: 'Applies from', optional: true, ruled: true }),
    retiredAt: instant({ label: 'Retired', optional: true, ruled: true }),
  },
});
export type MaterialRule = RecordOf<typeof materialRule>;
