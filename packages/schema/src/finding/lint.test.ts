import { expect, test } from 'vitest';
import type { LintedVersion } from './library.ts';
import { lint } from './lint.ts';
import { linted, marked, type Said, words } from './testing/linted.ts';

const found = (...versions: LintedVersion[]) => lint({ versions, policies: [] });
const only = (...versions: LintedVersion[]) => {
  const [finding, ...others] = found(...versions);
  if (!finding || others.length) throw new Error(`Not one finding: ${found(...versions).length}`);
  return finding;
};
const contact: Said = {
  ...{ key: 'form', kind: 'contact', modality: 'does', summary: 'There is a form.', order: 3, section: 'Us' },
};
const twice = (a: Said, b: Said) =>
  [a, b].map((each) => only(linted({ said: [each] })).fingerprint) satisfies string[];

test('a finding is the same while what it is about stays', () => {
  const [before, after] = twice(contact, {
    ...contact,
    ...{ summary: 'A form is there.', section: 'Contact', order: 40, passages: [words('said', 70)] },
  });

  expect(after).toBe(before);
});

test.each<[string, Said]>([
  ['other words say it', { passages: [words('told')] }],
  ['it is said of others', { audiences: ['customer'] }],
  ['it is said to be possible only', { modality: 'may' }],
])('a finding is another one once %s', (_, change) => {
  const [before, after] = twice(contact, { ...contact, ...change });

  expect(after).not.toBe(before);
});

test('what several versions show is one finding', () => {
  const said = [contact];
  const draft = linted({ said, standing: 'open', version: { id: 'next', number: 0, status: 'draft' } });

  expect(only(linted({ said }), draft).versions).toEqual([
    { id: 'ver', number: 2, status: 'scheduled' },
    { id: 'next', number: null, status: 'draft' },
  ]);
});

test('it shows the words where the register has them', () => {
  const said = [{ ...contact, passages: [words('form', 5)] }];

  const [there, gone] = [only(linted({ said, text: 'Some form.' })), only(linted({ said }))];

  expect(there.statements).toMatchObject([{ policy: 'online', key: 'form', passages: [{ quote: 'form' }] }]);
  expect(gone.statements).toMatchObject([{ passages: [{ quote: null, start: 5, end: 9 }] }]);
});

test('it names the records that it is about', () => {
  const { records, places } = only(
    linted({ marks: [{ ...marked('dangling-reference'), start: 90, end: 94 }] }),
  );

  expect(records).toEqual([
    { type: 'policy', id: 'pol', key: 'online' },
    { type: 'policy-version', id: 'ver', key: null },
    { type: 'text-mark', id: 'mark-dangling-reference', key: null },
  ]);
  expect(places).toMatchObject([{ version: 'ver', start: 90, end: 94, quote: null }]);
});

test('a text is measured in hindsight by a law that is younger', () => {
  const version = { status: 'observed', effectiveAt: null, observedAt: '2002-12-09T03:42:45.000Z' } as const;
  const [then, now] = ['2002-12-08', '2019-06-05'].map((lastSeenOn) => only(linted({ version, lastSeenOn })));

  expect([then?.severity, now?.severity]).toEqual(['note', 'warning']);
  expect(then?.message).toContain('The law cited came after this text was last seen (2002-12-08).');
  expect(then?.fingerprint).toBe(now?.fingerprint);
});

test('what rests on a reading of law is to be confirmed with counsel, our own reasons are not', () => {
  const version = { status: 'observed', effectiveAt: null } as const;
  const all = found(linted({ version }), linted({ policy: { id: 'faq', key: 'faq', kind: 'faq' }, version }));

  expect(all.map(({ rule, confirmWithCounsel }) => [rule, confirmWithCounsel])).toEqual([
    ['text-undated', false],
    ['effective-date-not-stated', true],
    ['text-undated', false],
  ]);
});

test('the most serious findings of a policy come first', () => {
  const age = { children: { ageBelow: 12, standard: 'no-knowing', remedy: null } } as const;
  const none = { choice: null, retention: null, security: null, contact: null, access: null, signal: null };
  const rest = { definition: null, coverage: null, obligation: null, change: null };
  const said: Said[] = [{ kind: 'children', modality: 'does', terms: { ...none, ...rest, ...age } }, contact];

  expect(found(linted({ said })).map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
});
