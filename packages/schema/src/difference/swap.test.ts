import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as w from '../record/words.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aChangeClause, aChoice, aStatement, termsOf } from '../statement/statement.cases.ts';
import { differences } from './differences.ts';
import { facets } from './facet.ts';
import type { FacetDifference } from './facet-difference.ts';

const ancestors = (id: string) => (id === 'email' ? ['personal'] : []);
const some = (words: readonly string[]) => fc.subarray([...words]);
const terms = fc.oneof(
  fc.constant(null),
  fc
    .record({ channels: fc.subarray([...w.channels]) })
    .map((said) => termsOf({ choice: { ...aChoice, ...said } })),
  fc
    .record({ count: fc.option(fc.nat(60)) })
    .map((said) => termsOf({ change: { ...aChangeClause, ...said } })),
);
const statements = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      order: fc.nat(5),
      kind: fc.constantFrom(...w.statementKinds),
      modality: fc.constantFrom(...w.modalities),
      negated: fc.boolean(),
      completeness: fc.option(fc.constantFrom(...w.completenesses)),
      recipients: some(['p', 'q']),
      dataCategories: some(['personal', 'email', 'ssn']),
      excludedDataCategories: some(['ssn']),
      actions: fc.subarray([...w.actions]),
      legalBases: fc.subarray([...w.legalBases]),
      condition: fc.option(fc.constantFrom('often', 'rarely')),
      terms,
    }),
    { selector: ({ key }) => key },
  )
  .map((all): SnapshotStatement[] => all.map((said) => aStatement(said)));

test('a version does not differ from itself', () => {
  fc.assert(
    fc.property(statements, (all) => {
      expect(differences(all, structuredClone(all), ancestors)).toEqual([]);
    }),
  );
});

const turned = { added: 'removed', removed: 'added', broadened: 'narrowed', narrowed: 'broadened' };
const sortOf = (sort: FacetDifference['sort']) =>
  sort === 'reworded' || sort === 'moved' ? sort : turned[sort];
const places = (found: FacetDifference[], sort: (sort: FacetDifference['sort']) => string) =>
  found
    .filter(({ facet }) => facet !== 'order')
    .map((one) => `${one.statementKey} ${one.statementKind} ${one.facet} ${sort(one.sort)}`)
    .sort();

test('what is told forwards is told the other way round backwards', () => {
  fc.assert(
    fc.property(statements, statements, (before, after) => {
      const forwards = differences(before, after, ancestors);
      const backwards = differences(after, before, ancestors);

      expect(places(backwards, sortOf)).toEqual(places(forwards, (sort) => sort));
    }),
  );
});

test('no change protects more in both directions', () => {
  fc.assert(
    fc.property(statements, statements, (before, after) => {
      const better = (found: FacetDifference[], sort: (sort: FacetDifference['sort']) => string) =>
        places(
          found.filter(({ direction }) => direction === 'restricts'),
          sort,
        );
      const forwards = new Set(better(differences(before, after, ancestors), (sort) => sort));
      const backwards = better(differences(after, before, ancestors), sortOf);

      expect(backwards.filter((place) => forwards.has(place))).toEqual([]);
    }),
  );
});

test.each(facets)('no change of %s goes untold', (facet) => {
  const [block = '', name] = facet.split('.');
  const said = (value: unknown) => {
    const changed = structuredClone(aStatement({ terms: termsOf({}) }));
    if (name === undefined) Reflect.set(changed, facet, value);
    else Reflect.set(changed.terms ?? {}, block, { [name]: value });
    return changed;
  };
  const changes = [
    [said('word'), said('other')],
    [said(['word']), said(['other'])],
  ] as const;

  const found = changes.flatMap(([before, after]) => differences([before], [after], ancestors));

  expect(found).not.toEqual([]);
});
