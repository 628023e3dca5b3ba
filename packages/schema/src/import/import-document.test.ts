import { expect, test } from 'vitest';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { anonymous, type Viewer } from '../permission/viewer.ts';
import { aDocument, aVersionTold } from '../testing/document.ts';
import { imported, importedAt } from '../testing/import.ts';
import { bob } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import { newWorld } from '../testing/world.ts';

test('a document becomes records of this register, public as the document was', () => {
  const world = newWorld();

  const { issues, rows } = imported(world, aDocument());

  expect(issues).toEqual([]);
  expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
  const [version] = world.all('policy-version');
  expect(version).toMatchObject({
    status: 'observed',
    number: 1,
    effectiveAt: null,
    observedAt: '2019-06-05T14:43:29.000Z',
  });
  expect(world.all('statement')).toHaveLength(2);
  expect(world.all('text-mark')).toMatchObject([{ kind: 'no-fact', version: version?.id }]);
  const shown = [
    'policy',
    'legal-entity',
    'affiliation',
    'platform',
    'coverage',
    'source-document',
    'data-category',
    'party',
  ] as const;
  const since = shown.flatMap((name) => world.all(name)).map(({ firstPostedAt }) => firstPostedAt);
  expect(new Set(since)).toEqual(new Set([importedAt]));
});

test('the same document changes nothing the second time, and says so', () => {
  const world = newWorld();
  imported(world, aDocument());
  const before = [...world.rows()];

  const { changes, issues, rows } = imported(world, aDocument());

  expect({ changes, issues }).toEqual({ changes: [], issues: [] });
  expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  expect([...world.rows()]).toEqual(before);
});

test('a later version of the document is added to what is there', () => {
  const world = newWorld();
  imported(world, aDocument());
  const at = '2021-01-01T00:00:00.000Z';
  const later = aVersionTold({ number: 2, observedAt: at, lastObservedAt: at });

  const { rows } = imported(world, aDocument({ versions: [aVersionTold(), later] }));

  expect(rows.filter(({ outcome }) => outcome === 'created')).toMatchObject([{ path: 'versions.1' }]);
  expect(world.all('policy-version').map(({ number }) => number)).toEqual([1, 2]);
});

test('a term with the same meaning is used as it is, whatever it is called here', () => {
  const world = newWorld();
  const known = world.put('party', sample('party', { key: 'partners', name: 'Business partners' }));

  imported(world, aDocument());

  expect(world.get('party', known.id)).toMatchObject({
    name: 'Business partners',
    firstPostedAt: importedAt,
  });
  expect(world.all('statement').flatMap(({ recipients }) => recipients)).toEqual([known.id]);
});

test('what was left out because it is internal does not differ', () => {
  const world = newWorld();
  imported(world, aDocument());
  const [policy, platform] = [world.all('policy')[0], world.all('platform')[0]];
  if (policy) world.put('policy', { ...policy, note: 'Ask counsel.' });
  if (platform) world.put('platform', { ...platform, verifiedBy: 'html' });

  expect(imported(world, aDocument()).issues).toEqual([]);
});

test('only those who edit and observe may import', () => {
  const asks = (by: Viewer) => () => imported(newWorld(), aDocument(), by);

  expect(codesOf(asks(bob))).toEqual(['forbidden']);
  expect(codesOf(asks(anonymous))).toEqual(['unauthenticated']);
});

test('a policy known by its title alone is public, without versions', () => {
  const world = newWorld();

  imported(world, aDocument({ versions: [], sourceDocuments: [] }));

  expect(world.all('policy').map(({ firstPostedAt }) => firstPostedAt)).toEqual([importedAt]);
  expect(world.all('coverage').map(({ firstPostedAt }) => firstPostedAt)).toEqual([importedAt]);
});
