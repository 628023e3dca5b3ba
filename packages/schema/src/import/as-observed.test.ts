import { expect, test } from 'vitest';
import { textHash } from '../policy-text/text-hash.ts';
import { aDocument, aVersionTold } from '../testing/document.ts';
import { imported } from '../testing/import.ts';
import { newWorld } from '../testing/world.ts';

const text = 'We tell partners your e-mail address. We keep it for a year. Write to us.';
const posted = (number: number, standing: string, effectiveAt: string | null) =>
  aVersionTold({
    number,
    standing,
    status: standing === 'withdrawn' ? 'withdrawn' : 'scheduled',
    sourceDocument: undefined,
    observedAt: undefined,
    lastObservedAt: undefined,
    origin: `https://register.example/policies/linden-policy/versions/${number}`,
    postedAt: '2025-01-01T00:00:00.000Z',
    ...(effectiveAt ? { effectiveAt } : {}),
    text,
    statements: [],
    marks: [],
  });
const versions = [
  posted(1, 'superseded', '2025-01-11T05:00:00.000Z'),
  posted(2, 'withdrawn', null),
  posted(3, 'in-force', '2025-06-01T04:00:00.000Z'),
  posted(4, 'coming', '2026-06-01T04:00:00.000Z'),
];

test('what another register posted was seen in force when it took effect there', () => {
  const world = newWorld();

  const { issues, rows } = imported(world, aDocument({ sourceDocuments: [], versions }));

  expect(issues).toEqual([]);
  const seen = world.all('policy-version').map(({ status, number, observedAt, lastObservedAt, text }) => {
    return { status, number, observedAt, lastObservedAt, text };
  });
  const observed = { status: 'observed', text: null };
  const at = (instant: string) => ({ observedAt: instant, lastObservedAt: instant });
  expect(seen).toEqual([
    { ...observed, number: 1, ...at('2025-01-11T05:00:00.000Z') },
    { ...observed, number: 2, ...at('2025-06-01T04:00:00.000Z') },
  ]);
  expect(rows.filter(({ outcome }) => outcome === 'left-out').map(({ name }) => name)).toEqual([
    'Version 2, withdrawn',
    'Version 4, coming',
  ]);
});

test('its text becomes the text of a source document that names where it was posted', () => {
  const world = newWorld();

  imported(world, aDocument({ sourceDocuments: [], versions }));

  expect(world.all('source-document')[1]).toMatchObject({
    key: 'linden-policy-version-3',
    title: 'Linden: online privacy policy, version 3',
    url: 'https://register.example/policies/linden-policy/versions/3',
    sha256: textHash(text),
    length: text.length,
    text,
  });
});

test('a version that has taken effect since is added by a later document', () => {
  const world = newWorld();
  imported(world, aDocument({ sourceDocuments: [], versions }));
  const later = [...versions.slice(0, 3), posted(4, 'in-force', '2026-04-01T04:00:00.000Z')];

  const { issues, rows } = imported(world, aDocument({ sourceDocuments: [], versions: later }));

  expect(issues).toEqual([]);
  expect(rows.filter(({ outcome }) => outcome === 'created').map(({ path }) => path)).toEqual([
    'versions.3',
    'versions.3',
  ]);
});
