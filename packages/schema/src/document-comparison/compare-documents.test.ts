import { expect, test } from 'vitest';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { sample } from '../testing/sample.ts';
import { compareDocuments } from './compare-documents.ts';

const termIds = new Map<string, string>();
const id = (key: string) => {
  const made = termIds.get(key) ?? `pty_${String(termIds.size).padStart(26, '0')}`;
  termIds.set(key, made);
  return made;
};
const ancestors = (term: string) => (term === id('affiliates') ? [id('any-third-party')] : []);
const says = (said: Partial<SnapshotStatement>): SnapshotStatement =>
  sample('statement', { modality: 'does', ...said });
const children = (ageBelow: number, more: Partial<SnapshotStatement> = {}) =>
  says({
    kind: 'children',
    actions: ['collect'],
    ...more,
    terms: termsOf({ children: { ageBelow, standard: 'no-knowing', remedy: null } }),
  });
const none = { choice: null, children: null, retention: null, security: null, contact: null, access: null };
const empty = { ...none, signal: null, definition: null, coverage: null, obligation: null, change: null };
const termsOf = (block: Partial<NonNullable<SnapshotStatement['terms']>>) => ({ ...empty, ...block });
const sharing = (recipients: string[], more: Partial<SnapshotStatement> = {}) =>
  says({ kind: 'disclosure', actions: ['disclose'], recipients: recipients.map(id), ...more });
const told = (a: SnapshotStatement[], b: SnapshotStatement[]) =>
  compareDocuments({ a, b, ancestors }).map(({ kind, verdict, facets }) =>
    [kind, verdict, ...facets.map(({ facet }) => facet)].join(' '),
  );

test.each<[string, SnapshotStatement[], SnapshotStatement[], string[]]>([
  [
    'the same thing in other words is the same',
    [sharing(['partners'], { summary: 'One way.' })],
    [sharing(['partners'], { summary: 'Another way.' })],
    ['disclosure same'],
  ],
  ['an age that differs differs', [children(18)], [children(13)], ['children differs children.ageBelow']],
  [
    'a denial and a practice of one topic differ',
    [sharing(['partners'])],
    [sharing(['partners'], { negated: true })],
    ['disclosure differs negated'],
  ],
  [
    'a narrower term is about the wider one, too',
    [sharing(['any-third-party'])],
    [sharing(['affiliates'])],
    ['disclosure differs recipients'],
  ],
  [
    'another topic stands alone on its side',
    [sharing(['partners'])],
    [sharing(['auditors'])],
    ['disclosure only-a', 'disclosure only-b'],
  ],
  [
    'a recorded absence is shown beside what the other says, and is no statement',
    [children(13)],
    [says({ kind: 'children', modality: 'not-stated' })],
    ['children only-a'],
  ],
  [
    'such an absence stands beside each of them',
    [says({ kind: 'contact' }), says({ kind: 'contact' })],
    [says({ kind: 'contact', modality: 'not-stated' })],
    ['contact only-a', 'contact only-a'],
  ],
  [
    'what neither says is told once',
    [says({ kind: 'retention', modality: 'not-stated' })],
    [says({ kind: 'retention', modality: 'not-stated' })],
    ['retention neither'],
  ],
  [
    'nothing is compared across kinds',
    [children(13)],
    [sharing([])],
    ['disclosure only-b', 'children only-a'],
  ],
  ['empty documents have nothing to compare', [], [], []],
])('%s', (_, a, b, expected) => {
  expect(told(a, b)).toEqual(expected);
});

test('with a choice, a denial is matched with a denial', () => {
  const denial = sharing(['partners'], { negated: true });
  const practice = sharing(['partners']);

  const rows = compareDocuments({ a: [practice], b: [denial, practice], ancestors });

  expect(rows.map(({ a, b, verdict }) => [a === practice, b === practice, verdict])).toEqual([
    [true, true, 'same'],
    [false, false, 'only-b'],
  ]);
});

test('each statement is told once, whichever side comes first', () => {
  const a = [sharing(['partners', 'auditors']), sharing(['affiliates']), children(18)];
  const b = [sharing(['partners']), sharing(['any-third-party']), children(13), children(16)];

  const there = compareDocuments({ a, b, ancestors });
  const back = compareDocuments({ a: b, b: a, ancestors });

  const told = there.flatMap((row) => [row.a, row.b]).filter((each) => each !== null);
  expect(new Set(told)).toEqual(new Set([...a, ...b]));
  expect(told).toHaveLength(a.length + b.length);
  expect(back.map(({ verdict }) => verdict).sort()).toEqual(
    there.map(({ verdict }) => swapped(verdict)).sort(),
  );
});

const swapped = (verdict: string) => ({ 'only-a': 'only-b', 'only-b': 'only-a' })[verdict] ?? verdict;
