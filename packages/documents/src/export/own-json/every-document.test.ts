/** Whatever a document says: imported and written once, it is the same bytes ever after. */
import { imported, importedAt } from '@privacy-register/schema/testing/import';
import { newWorld } from '@privacy-register/schema/testing/world';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../testing/any-document.ts';
import { gatheredIn } from '../../testing/gathered.ts';
import { ownJsonOf, writeOwnJson } from './own-json.ts';

function writtenAfter(document: object): string {
  const world = newWorld();
  expect(imported(world, document).issues).toEqual([]);
  return writeOwnJson(ownJsonOf(gatheredIn(world, importedAt)));
}

/** As a document tells it: without what is empty. */
const said = (one: object) =>
  Object.fromEntries(
    Object.entries(one).filter(([, value]) => value !== false && JSON.stringify(value) !== '[]'),
  );
const statementsIn = (given: Record<string, unknown>) =>
  Array.from<{ statements: { key: string }[] }>(Object(given.versions)).map(({ statements }) => {
    return statements.map(said).sort((a, b) => (`${a.key}` < `${b.key}` ? -1 : 1));
  });

test('a document loses nothing that it says, and once written comes out as it went in', () => {
  fc.assert(
    fc.property(anyDocument, (given) => {
      const text = writtenAfter(given);

      expect(statementsIn(JSON.parse(text))).toEqual(statementsIn(JSON.parse(JSON.stringify(given))));
      expect(writtenAfter(JSON.parse(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
