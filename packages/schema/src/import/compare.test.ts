import { describe, expect, test } from 'vitest';
import { aDocument, aStatementTold, aVersionTold } from '../testing/document.ts';
import { imported } from '../testing/import.ts';
import { newWorld } from '../testing/world.ts';

type Told = Record<string, unknown>;

const first = aDocument();
const entities = [
  { key: 'linden', name: 'Linden Life and Home', kind: 'insurer', financial: 'yes', regimes: ['glba'] },
];
const vocabulary = (over: Told) => ({ ...Object(first.vocabulary), ...over });
const said = (...statements: Told[]) => ({ versions: [aVersionTold({ statements })] });
const [covering] = [
  {
    key: 'covered-sites',
    order: 10,
    summary: 'The policy covers the site.',
    kind: 'coverage',
    modality: 'does',
    terms: { coverage: { selector: ['own-website'] } },
  },
];
const another = aStatementTold({ key: 'another', order: 30 });

describe('what the register holds otherwise is never written over', () => {
  test.each<[string, Told, [string, string][]]>([
    ['a title', { policy: { ...Object(first.policy), title: 'Another' } }, [['differs', 'policy.title']]],
    [
      'an entity',
      { entities: [...entities, ...Array.from(Object(first.entities)).slice(1)] },
      [['differs', 'entities.0.name']],
    ],
    [
      'the meaning of a term',
      {
        vocabulary: vocabulary({
          parties: [
            { key: 'partners', name: 'Partners', description: 'All.' },
            { key: 'self', name: 'We' },
          ],
        }),
      },
      [['differs', 'vocabulary.parties.0.description']],
    ],
    [
      'the end of a coverage',
      { coverage: [{ platform: 'linden-site', statement: 'covered-sites', toAt: '2020-01-01T00:00:00Z' }] },
      [['differs', 'coverage.0.toAt']],
    ],
    [
      'an observation',
      { versions: [aVersionTold({ lastObservedAt: '2020-01-01T00:00:00Z' })] },
      [['differs', 'versions.0.lastObservedAt']],
    ],
    [
      'a field of a statement',
      said(covering, aStatementTold({ modality: 'may' })),
      [['differs', 'versions.0.statements.1.modality']],
    ],
    ['a statement more', said(covering, aStatementTold(), another), [['differs', 'versions.0.statements.2']]],
    ['a statement fewer', said(covering), [['differs', 'versions.0.statements']]],
    ['the marks', { versions: [aVersionTold({ marks: [] })] }, [['differs', 'versions.0.marks']]],
  ])('%s', (_what, over, expected) => {
    const world = newWorld();
    imported(world, aDocument());
    const before = [...world.rows()];

    const { issues } = imported(world, aDocument(over));

    expect(issues.map(({ code, field }) => [code, field])).toEqual(expected);
    expect([...world.rows()]).toEqual(before);
  });
});
