import { expect, test } from 'vitest';
import { aDocument, aStatementTold, aVersionTold } from '../testing/document.ts';
import { imported } from '../testing/import.ts';
import { sample } from '../testing/sample.ts';
import { newWorld } from '../testing/world.ts';

type Told = Record<string, unknown>;
const document = aDocument();
const given = (name: string): Told => Object(document[name]);
const saying = (over: Told) => ({ versions: [aVersionTold({ statements: [aStatementTold(over)] })] });
const dataCategories = [
  { key: 'e-mail-address', name: 'E-mail address', parents: ['contact'] },
  { key: 'contact', name: 'Contact', parents: ['e-mail-address'] },
];
const controls = { relation: 'controlled-by', fromBasis: 'unknown', toBasis: 'unknown' };
const vocabulary = { ...given('vocabulary'), dataCategories };
const later = '2030-01-01T00:00:00Z';

test.each<[string, Told, [string, string][]]>([
  [
    'a term that is nowhere',
    saying({ recipients: ['nobody'] }),
    [['reference-unknown', 'versions.0.statements.0.recipients.0']],
  ],
  [
    'a publisher that is nowhere',
    { policy: { ...given('policy'), publishers: ['nobody'] } },
    [['reference-unknown', 'policy.publishers.0']],
  ],
  [
    'a platform whose operator is not told',
    { platforms: [{ key: 'linden-site', name: 'Linden', kind: 'website', timeZone: 'UTC' }] },
    [['missing', 'platforms.0.operator']],
  ],
  [
    'a version that was read nowhere',
    { versions: [aVersionTold({ sourceDocument: undefined })] },
    [['missing', 'versions.0.sourceDocument']],
  ],
  [
    'a key that stands twice',
    { entities: [...Array.from(Object(document.entities)), Object(document.entities)[0]] },
    [['said-twice', 'entities.2.key']],
  ],
  [
    'terms that contain each other',
    { vocabulary },
    [
      ['cycle', 'vocabulary.dataCategories.0'],
      ['cycle', 'vocabulary.dataCategories.1'],
    ],
  ],
  [
    'entities that control each other',
    {
      affiliations: [
        { ...controls, subject: 'linden', object: 'linden-group' },
        { ...controls, subject: 'linden-group', object: 'linden' },
      ],
    },
    [['cycle', 'affiliations.1']],
  ],
  [
    'a gap in the numbers',
    { versions: [aVersionTold({ number: 2 })] },
    [['number-out-of-turn', 'versions.0.number']],
  ],
  [
    'a capture to come',
    { versions: [aVersionTold({ observedAt: later, lastObservedAt: later })] },
    [['at-future', 'versions.0.observedAt']],
  ],
  [
    'an end before the beginning',
    { coverage: [{ platform: 'linden-site', fromAt: later, toAt: '2020-01-01T00:00:00Z' }] },
    [['interval-empty', 'coverage.0.toAt']],
  ],
  [
    'a facet that its kind does not take',
    saying({ necessity: 'required' }),
    [['facet-not-of-kind', 'versions.0.statements.0.necessity']],
  ],
  [
    'a passage after the end of the text',
    saying({ passages: [{ start: 90, end: 101, sha256: 'ab'.repeat(32) }] }),
    [['passage-outside-text', 'versions.0.statements.0.passages.0.end']],
  ],
  [
    'several things, all at once',
    {
      ...saying({ recipients: ['nobody'], exceptionTo: ['nothing'], necessity: 'required' }),
      vocabulary,
      policy: { ...given('policy'), publishers: ['nobody'] },
    },
    [
      ['reference-unknown', 'policy.publishers.0'],
      ['cycle', 'vocabulary.dataCategories.0'],
      ['cycle', 'vocabulary.dataCategories.1'],
      ['reference-unknown', 'versions.0.statements.0.recipients.0'],
      ['facet-not-of-kind', 'versions.0.statements.0.necessity'],
      ['unknown-statement', 'versions.0.statements.0.exceptionTo.0'],
    ],
  ],
])('%s is refused at its place, and nothing is written', (_what, over, expected) => {
  const world = newWorld();

  const { issues, changes } = imported(world, aDocument(over));

  expect(issues.map(({ code, field }) => [code, field])).toEqual(expected);
  expect(changes).toEqual([]);
  expect(world.rows().size).toBe(0);
});

test('a policy with versions of our own takes neither versions nor coverage from elsewhere', () => {
  const world = newWorld();
  imported(world, aDocument({ versions: [], coverage: [] }));
  const [policy] = world.all('policy');
  world.put(
    'policy-version',
    sample('policy-version', { policy: policy?.id ?? '', status: 'scheduled', number: 1 }),
  );

  const { issues } = imported(world, aDocument());

  expect(issues.map(({ code, field }) => [code, field])).toEqual([
    ['authored-already', 'coverage.0'],
    ['authored-already', 'versions.0'],
  ]);
});
