import { expect, test } from 'vitest';
import { entriesOf } from './entry.ts';
import { aFeedPolicy, after, aNotice, aVersion, during } from './feed.cases.ts';
import type { FeedPolicy } from './feed-policy.ts';

const told = (said: Partial<FeedPolicy>, now = during) =>
  entriesOf(aFeedPolicy(said), now).map(({ title, summary, path }) => [title, summary, path]);
const name = 'Online privacy policy';
const version2 = '/policies/online/versions/2';
const date = 'In force from the start of Friday, May 15, 2026 (12:00 a.m., America/New York time).';
const unsaid = 'Its date is set once every covered site shows the notice.';
const gone = 'The change was withdrawn before it took effect.';
const noted = `${name}: change to version 2, notice posted`;
const none = { notices: [] };
const later = { effectiveAt: after, ground: 'not-material' } as const;
const lost = { status: 'withdrawn', withdrawnAt: during, effectiveAt: null } as const;

test.each([
  ['a notice with its date', {}, during, [[noted, date, '/notices/ntc_2']]],
  [
    'a notice that waits for its date',
    { versions: [aVersion({ status: 'posting', effectiveAt: null })] },
    during,
    [[noted, unsaid, '/notices/ntc_2']],
  ],
  [
    'a version from its instant on',
    {},
    after,
    [
      [noted, date, '/notices/ntc_2'],
      [`${name}: version 2 is in force`, `${date} Material change.`, version2],
    ],
  ],
  [
    'a change without a notice, while it waits',
    { ...none, versions: [aVersion(later)] },
    during,
    [[`${name}: version 2 is announced`, date, version2]],
  ],
  [
    'a change without a notice that is in force at once, as one entry',
    { ...none, versions: [aVersion({ ...later, postedAt: after })] },
    after,
    [[`${name}: version 2 is in force`, `${date} Not a material change.`, version2]],
  ],
  [
    'a withdrawal with its own notice',
    {
      versions: [aVersion(lost)],
      notices: [aNotice({ replacedAt: during }), aNotice({ id: 'ntc_3', kind: 'withdrawal', text: 'No.' })],
    },
    after,
    [
      [noted, gone, '/notices/ntc_2'],
      [`${name}: change to version 2, withdrawn`, gone, '/notices/ntc_3'],
    ],
  ],
  [
    'a notice that a later one replaced',
    { notices: [aNotice({ replacedAt: during })] },
    during,
    [[noted, 'A later notice took the place of this one.', '/notices/ntc_2']],
  ],
  ['nothing of what was only seen', { ...none, versions: [aVersion({ status: 'observed' })] }, after, []],
] as const)('a feed tells %s', (_what, said, now, entries) => {
  expect(told(said, now)).toEqual(entries);
});

test('an entry says in the language of its policy what happened', () => {
  expect(told({ language: 'es-MX' })[0]).toEqual([
    `${name}: cambio a la versión 2, aviso publicado`,
    expect.stringContaining('viernes, 15 de mayo de 2026'),
    '/notices/ntc_2',
  ]);
});

test.each([
  ['it was issued', {}, '2026-05-04T13:00:00.000Z', { postings: [] }],
  ['a site was seen to show it', {}, '2026-05-04T15:00:00.000Z', {}],
  ['the version was held', { heldAt: during }, during, {}],
  [
    'a site was last seen to show it before it was lost',
    {},
    '2026-05-06T15:00:00.000Z',
    {
      postings: [
        { status: 'lost', verifiedAt: null, lastShownAt: '2026-05-06T15:00:00.000Z', leftAt: null },
      ] as const,
    },
  ],
] as const)('a notice is updated when %s', (_what, version, updatedAt, notice) => {
  const policy = aFeedPolicy({ versions: [aVersion(version)], notices: [aNotice(notice)] });

  expect(entriesOf(policy, during)[0]).toMatchObject({ publishedAt: '2026-05-04T13:00:00.000Z', updatedAt });
});

test('an entry keeps its id whatever is told of it later, and no two have the same', () => {
  const ids = (said: Partial<FeedPolicy>, now: string) =>
    entriesOf(aFeedPolicy(said), now).map(({ id }) => id);
  const [before] = ids({}, during);
  const then = ids({ key: 'renamed', title: 'Renamed', language: 'fr' }, after);

  expect(before).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(then[0]).toBe(before);
  expect(new Set(then).size).toBe(2);
});
