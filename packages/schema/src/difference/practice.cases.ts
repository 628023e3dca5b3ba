/** Changes of what is done with data. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { termsOf } from '../statement/statement.cases.ts';

type Said = Partial<SnapshotStatement>;
/** What a statement said, says, and what that is: facet, sort, direction. */
export type Case = [name: string, before: Said, after: Said, found: string[]];

const kept = (count: number, unit: 'month' | 'year' | 'calendar-day'): Said => ({
  kind: 'retention',
  terms: termsOf({ retention: { events: [], duration: { count, unit } } }),
});

export const practices: Case[] = [
  [
    'data of another category',
    { dataCategories: ['email'] },
    { dataCategories: ['email', 'ssn'] },
    ['dataCategories broadened expands'],
  ],
  [
    'an ancestor instead of a category',
    { dataCategories: ['email'] },
    { dataCategories: ['personal-information'] },
    ['dataCategories broadened expands'],
  ],
  [
    'a descendant instead of a category',
    { dataCategories: ['personal-information'] },
    { dataCategories: ['email'] },
    ['dataCategories narrowed restricts'],
  ],
  [
    'an example of a category that is listed',
    { dataCategories: ['personal-information'] },
    { dataCategories: ['personal-information', 'email'] },
    ['dataCategories reworded neutral'],
  ],
  [
    'another category in place of one',
    { dataCategories: ['email'] },
    { dataCategories: ['ssn'] },
    ['dataCategories broadened expands', 'dataCategories narrowed restricts'],
  ],
  ['a list in another order', { recipients: ['a', 'b'] }, { recipients: ['b', 'a'] }, []],
  [
    'recipients no longer said',
    { recipients: ['affiliates'] },
    { recipients: [] },
    ['recipients broadened expands'],
  ],
  [
    'recipients said for the first time',
    { recipients: [] },
    { recipients: ['affiliates'] },
    ['recipients narrowed expands'],
  ],
  [
    'an exclusion dropped',
    { excludedDataCategories: ['ssn'] },
    {},
    ['excludedDataCategories broadened expands'],
  ],
  [
    'an exclusion added',
    {},
    { excludedDataCategories: ['ssn'] },
    ['excludedDataCategories narrowed restricts'],
  ],
  [
    'selling becomes any disclosing',
    { actions: ['sell'] },
    { actions: ['disclose'] },
    ['actions broadened expands'],
  ],
  [
    'all consumers instead of customers',
    { audiences: ['customer'] },
    { audiences: ['consumer'] },
    ['audiences broadened expands'],
  ],
  ['another area', { areas: ['public'] }, { areas: ['public', 'secure'] }, ['areas broadened expands']],
  [
    'a context dropped',
    { context: ['survey', 'promotion'] },
    { context: ['survey'] },
    ['context narrowed restricts'],
  ],
  ['may becomes does', { modality: 'may' }, { modality: 'does' }, ['modality broadened expands']],
  ['does becomes may', { modality: 'does' }, { modality: 'may' }, ['modality narrowed restricts']],
  [
    'may and reserves weigh the same',
    { modality: 'may' },
    { modality: 'reserves' },
    ['modality reworded expands'],
  ],
  [
    'only becomes for example',
    { completeness: 'exhaustive' },
    { completeness: 'illustrative' },
    ['completeness broadened expands'],
  ],
  ['consent no longer needed', { legalBases: ['consent'] }, {}, ['legalBases broadened expands']],
  ['consent needed', {}, { legalBases: ['consent'] }, ['legalBases narrowed restricts']],
  ['unless you object', {}, { legalBases: ['no-opt-out'] }, ['legalBases broadened expands']],
  [
    'giving it becomes required',
    { necessity: 'optional' },
    { necessity: 'required' },
    ['necessity reworded expands'],
  ],
  ['an exception to one promise more', {}, { exceptionTo: ['no-sale'] }, ['exceptionTo broadened expands']],
  ['a condition falls', { condition: 'with your order' }, {}, ['condition broadened expands']],
  ['kept longer', kept(2, 'year'), kept(3, 'year'), ['retention.duration broadened expands']],
  [
    'kept for a shorter time, in other units',
    kept(1, 'year'),
    kept(6, 'month'),
    ['retention.duration narrowed restricts'],
  ],
  [
    'kept for about as long',
    kept(1, 'month'),
    kept(30, 'calendar-day'),
    ['retention.duration reworded expands'],
  ],
];
