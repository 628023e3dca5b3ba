import { describe, expect, test } from 'vitest';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aStatement, termsOf } from '../statement/statement.cases.ts';
import { calendars } from './calendar.cases.ts';
import { differences } from './differences.ts';
import { practices } from './practice.cases.ts';
import { promises } from './promise.cases.ts';

const parents: Record<string, string[]> = { email: ['contact-information', 'personal-information'] };
const ancestors = (id: string) => parents[id] ?? [];
const between = (before: SnapshotStatement[], after: SnapshotStatement[]) =>
  differences(before, after, ancestors).map(({ facet, sort, direction }) => `${facet} ${sort} ${direction}`);

describe.each([
  ['practices', practices],
  ['promises', promises],
  ['calendars', calendars],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, before, after, found) => {
    expect(between([aStatement(before)], [aStatement(after)])).toEqual(found);
  });
});

test.each<[string, Partial<SnapshotStatement>, string, string]>([
  ['a practice', {}, 'expands', 'restricts'],
  ['a denial', { negated: true }, 'restricts', 'expands'],
  ['a choice', { kind: 'choice' }, 'restricts', 'expands'],
  ['a negated promise', { kind: 'commitment', negated: true }, 'restricts', 'expands'],
  ['a disclaimer', { kind: 'disclaimer' }, 'expands', 'restricts'],
  ['a place left out of the policy', { kind: 'coverage', negated: true }, 'expands', 'restricts'],
  ['a promise of notice', { kind: 'change', modality: 'commits' }, 'restricts', 'expands'],
  ['a right to change at will', { kind: 'change', modality: 'reserves' }, 'expands', 'restricts'],
  ['a definition', { kind: 'definition' }, 'expands', 'expands'],
  ['a contact', { kind: 'contact' }, 'neutral', 'neutral'],
  ['an absence', { kind: 'retention', modality: 'not-stated' }, 'neutral', 'neutral'],
  ['data of children not gathered', { kind: 'children', negated: true }, 'restricts', 'expands'],
  ['data of children gathered', { kind: 'children', actions: ['collect'] }, 'expands', 'restricts'],
  ['data deleted', { kind: 'retention', actions: ['delete'] }, 'restricts', 'expands'],
  [
    'a signal not honored',
    {
      kind: 'signal',
      negated: true,
      terms: termsOf({ signal: { signals: ['gpc'], response: 'not-honored' } }),
    },
    'expands',
    'restricts',
  ],
])('%s that comes %s it, and one that goes does the other', (_, said, come, gone) => {
  const statement = aStatement(said);

  expect(between([], [statement])).toEqual([`statement added ${come}`]);
  expect(between([statement], [])).toEqual([`statement removed ${gone}`]);
});

test('a statement that becomes one of another kind goes and comes', () => {
  const found = between([aStatement({ kind: 'use' })], [aStatement({ kind: 'disclosure' })]);

  expect(found).toEqual(['statement removed restricts', 'statement added expands']);
});

describe('the order of statements', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((key, order) => aStatement({ key, order }));

  test('a newcomer that pushes others along moves none of them', () => {
    const after = [aStatement({ key: 'new', order: 0 }), { ...aStatement({ key: 'a' }), order: 1 }];
    expect(between([aStatement({ key: 'a', order: 0 })], after)).toEqual(['statement added expands']);
  });

  test('only the one that changed places has moved', () => {
    const before = [a, b, c].flatMap((one) => one ?? []);
    const after = before.map((one) => (one.key === 'c' ? { ...one, order: -1 } : one));

    const found = differences(before, after, ancestors);

    expect(found.map(({ statementKey, facet, sort }) => [statementKey, facet, sort])).toEqual([
      ['c', 'order', 'moved'],
    ]);
  });

  test('another section is a move', () => {
    expect(between([aStatement()], [aStatement({ section: 'Sharing' })])).toEqual(['section moved neutral']);
  });
});

describe('passages', () => {
  const passage = (sha256: string, start: number) => ({
    start,
    end: start + 9,
    sha256,
    prefix: null,
    suffix: null,
  });
  const said = (sha256: string, start: number) => aStatement({ passages: [passage(sha256, start)] });

  test('that stand elsewhere with the same words are no difference', () => {
    expect(between([said('aa', 0)], [said('aa', 70)])).toEqual([]);
  });

  test('with other words are one, where the facets stay', () => {
    expect(between([said('aa', 0)], [said('bb', 0)])).toEqual(['passages reworded neutral']);
  });

  test('are explained by a facet that changed with them, but not by the summary', () => {
    const summarised = { ...said('bb', 0), summary: 'Said otherwise.' };
    const widened = { ...said('bb', 0), modality: 'does' as const };

    expect(between([said('aa', 0)], [widened])).toEqual(['modality broadened expands']);
    expect(between([said('aa', 0)], [summarised])).toEqual([
      'summary reworded neutral',
      'passages reworded neutral',
    ]);
  });
});

test('the same entities under another name are renamed, any other term is a new one', () => {
  const named = (term: string, definedEntities: string[]) =>
    aStatement({ kind: 'definition', definedEntities, terms: termsOf({ definition: { term } }) });

  expect(between([named('Northgate', ['len'])], [named('Northgate Mutual', ['len'])])).toEqual([
    'definedEntities reworded neutral',
  ]);
  expect(between([named('Northgate', ['len'])], [named('Harbor', ['len', 'hbr'])])).toContain(
    'definition.term reworded neutral',
  );
  expect(between([named('Personal', [])], [named('Sensitive', [])])).toEqual([
    'definition.term reworded neutral',
  ]);
});
