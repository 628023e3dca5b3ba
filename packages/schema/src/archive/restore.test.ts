import { expect, test } from 'vitest';
import { Refusal } from '../kit/refusal.ts';
import { type RecordName, records } from '../records.ts';
import { sample } from '../testing/sample.ts';
import { type Referred, restorable, restore } from './restore.ts';

const archivedAt = '2026-05-15T00:00:00.000Z';
const away = sample('purpose', { archivedAt });
const standing = sample('purpose');

test('what is archived comes back as it was', () => {
  const referred = [{ field: 'parents', record: standing }];

  expect(restore('purpose', away, referred)).toEqual([
    { do: 'update', type: 'purpose', id: away.id, revision: 1, values: { archivedAt: null } },
  ]);
});

test.each<[string, RecordName, Parameters<typeof restore>[1], Referred[], string[]]>([
  ['what is not archived', 'purpose', standing, [], ['not-archived']],
  ['what ended when it was archived', 'coverage', sample('coverage', { archivedAt }), [], ['not-restorable']],
  [
    'what hangs on something archived',
    'purpose',
    away,
    [
      { field: 'parents', record: sample('purpose', { archivedAt }) },
      { field: 'replacedBy', record: standing },
    ],
    ['refers-to-archived'],
  ],
])('%s stays as it is', (_what, type, record, referred, codes) => {
  const refused = () => restore(type, record, referred);

  expect(refused).toThrow(Refusal);
  expect(codesOf(refused)).toEqual(codes);
});

test('only what archiving leaves whole may come back', () => {
  const gone = Object.values(records).filter(({ name }) => !restorable.includes(name));

  expect(gone.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['statement', 'text-mark', 'policy-version', 'coverage', 'member']),
  );
});

function codesOf(doing: () => unknown): string[] {
  try {
    doing();
  } catch (error) {
    return error instanceof Refusal ? error.issues.map(({ code }) => code) : [];
  }
  return [];
}
