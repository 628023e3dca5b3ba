import { aDocument, aStatementTold, aVersionTold } from '@privacy-register/schema/testing/document';
import { imported, importedAt } from '@privacy-register/schema/testing/import';
import { sample } from '@privacy-register/schema/testing/sample';
import { newWorld } from '@privacy-register/schema/testing/world';
import { expect, test } from 'vitest';
import { gatheredIn } from '../../testing/gathered.ts';
import { ownJsonOf, writeOwnJson } from './own-json.ts';

function registerWith(document = aDocument()) {
  const world = newWorld();
  expect(imported(world, document).issues).toEqual([]);
  return world;
}
const told = (world = registerWith()) => ownJsonOf(gatheredIn(world, importedAt));

test('records name each other by key, and what is empty is left out', () => {
  const { policy, versions } = told();

  expect(policy).toMatchObject({ key: 'linden-policy', publishers: ['linden'] });
  expect(versions[0]?.statements[1]).toEqual({
    ...aStatementTold(),
    passages: [{ start: 10, end: 40, sha256: 'ab'.repeat(32) }],
  });
  expect(JSON.stringify(versions)).not.toMatch(/null|\[\],|[a-z]{3}_0/);
});

test('however records were entered, lists stand in one order, and fields in that of the format', () => {
  const given = aDocument();
  const [version] = Array.from<object>(Object(given.versions));
  const backwards = (all: unknown) => Array.from<object>(Object(all)).toReversed();
  const statements = backwards(Reflect.get(version ?? {}, 'statements'));
  const parties = [...Object(given.vocabulary).parties, { key: 'a-party', name: 'A party' }];
  const used = statements.map((one) => ({
    ...one,
    ...('recipients' in one ? { recipients: ['partners', 'a-party'] } : {}),
  }));
  const marks = [
    { start: 70, end: 80 },
    { start: 50, end: 60 },
  ].map((place) => {
    return { ...place, sha256: 'ab'.repeat(32), kind: 'no-fact' };
  });

  const { vocabulary, entities, versions } = told(
    registerWith(
      aDocument({
        entities: backwards(given.entities),
        vocabulary: { ...Object(given.vocabulary), parties },
        versions: [aVersionTold({ statements: used, marks })],
      }),
    ),
  );

  expect(vocabulary.parties.map(({ key }) => key)).toEqual(['a-party', 'partners', 'self']);
  expect(entities.map(({ key }) => key)).toEqual(['linden', 'linden-group']);
  expect(versions[0]?.statements.map(({ key }) => key)).toEqual(['covered-sites', 'shares-with-partners']);
  expect(versions[0]?.marks.map(({ start }) => start)).toEqual([50, 70]);
  expect(Object.keys(vocabulary.dataCategories[1] ?? {})).toEqual(['key', 'name', 'description', 'parents']);
});

test('a document takes along what it needs and nothing else', () => {
  const world = registerWith();
  world.put('party', sample('party', { key: 'nobody-meant' }));
  world.put('legal-entity', sample('legal-entity', { key: 'somebody-else' }));
  world.put('platform', sample('platform', { key: 'another-site' }));

  const text = writeOwnJson(told(world));

  expect(text).not.toMatch(/nobody-meant|somebody-else|another-site/);
  expect(text).toBe(writeOwnJson(told()));
});

test('a corrected statement stands as corrected, and the correction tells both readings', () => {
  const world = registerWith();
  const version = world.all('policy-version')[0]?.id ?? '';
  const [partners] = world.all('party');
  const reading = { recipients: [], condition: 'Unless you object.' };
  const erratum = {
    version,
    statementKey: 'shares-with-partners',
    knownFrom: importedAt,
    reading,
    reason: 'Misread.',
  };
  world.put('erratum', sample('erratum', erratum));

  const [first] = told(world).versions;

  expect(partners?.key).toBe('partners');
  expect(first?.statements[1]).not.toHaveProperty('recipients');
  expect(first?.errata).toEqual([
    {
      statement: 'shares-with-partners',
      knownFrom: importedAt,
      reason: 'Misread.',
      before: { recipients: ['partners'], condition: null },
      after: { recipients: [], condition: 'Unless you object.' },
    },
  ]);
});

test('a reference to what the reader may not see is left out', () => {
  const gathered = gatheredIn(registerWith(), importedAt);
  const vocabulary = { ...gathered.vocabulary, entities: [] };

  const { entities, platforms, policy } = ownJsonOf({ ...gathered, vocabulary });

  expect(entities).toEqual([]);
  expect(policy).not.toHaveProperty('publishers');
  expect(platforms[0]).not.toHaveProperty('operator');
});

test('it is written in lines, and ends with one', () => {
  const text = writeOwnJson(told(registerWith(aDocument({ versions: [aVersionTold()] }))));

  expect(text.startsWith('{\n  "format": "privacy-register/1",\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});
