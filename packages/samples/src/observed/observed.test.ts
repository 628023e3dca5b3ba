import { readFileSync } from 'node:fs';
import { checkStatement } from '@privacy-register/schema/statement/check-statement';
import { startingVocabulary } from '@privacy-register/schema/vocabulary/starting-vocabulary';
import { describe, expect, test } from 'vitest';
import { namedBy } from '../manuscript/said.ts';
import { missing, shared } from './carried.ts';
import { documents } from './documents.ts';
import { factDocuments, factRows } from './fact-table.ts';
import { entities } from './family.ts';
import { asHeld, asRecords } from './testing/as-written.ts';

const terms = Object.entries(startingVocabulary).flatMap(([type, all]) =>
  all.map(({ key }) => `${type} ${key}`),
);
const known = new Set([...terms, ...entities.map(({ key }) => `legal-entity ${key}`)]);

describe.each(factDocuments)('%s', (name) => {
  const document = documents[name];
  const table = readFileSync(new URL(`./facts/${name}.tsv`, import.meta.url), 'utf8');
  const rows = factRows(name, table);
  const ofText = rows.filter(({ record }) =>
    ['statement', 'statement.section', 'text-mark'].includes(record),
  );
  const marks = document.marks.map(({ place: [start, end], kind }) => ({ start, end, kind }));
  const held = { statements: asHeld(document), marks, records: () => [] };

  test('its statements and marks carry each fact of the text', () => {
    expect(missing(ofText, held)).toEqual([]);
  });

  test('each absence is a statement of its own', () => {
    expect(shared(ofText, held)).toEqual([]);
  });

  test('each statement is one that the register takes', () => {
    const statements = asRecords(document);

    const refused = statements.flatMap((each) =>
      checkStatement(each, statements).map(({ code, field }) => `${each.key}: ${code} ${field}`),
    );

    expect(refused).toEqual([]);
    expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
  });

  test('a place has one hash, by whomever it is named', () => {
    const named = new Map(rows.flatMap(({ places }) => places.map((each) => [placeOf(each), each.sha256])));
    const passages = asRecords(document).flatMap((each) => each.passages);
    const marked = document.marks.map(({ place: [start, end, sha256] }) => ({ start, end, sha256 }));

    const other = [...passages, ...marked].filter((each) => {
      const known = named.get(placeOf(each)) ?? each.sha256;
      named.set(placeOf(each), each.sha256);
      return known !== each.sha256;
    });

    expect(other).toEqual([]);
    expect(Math.max(...passages.map(({ end }) => end))).toBeLessThanOrEqual(document.source.length);
  });

  test('it names terms and entities that are there', () => {
    const named = document.statements.flatMap((said) =>
      Object.entries(namedBy).flatMap(([facet, type]) => {
        const keys: readonly string[] = Reflect.get(said, facet) ?? [];
        return keys.map((key) => `${type} ${key}`);
      }),
    );

    expect(named.filter((each) => !known.has(each))).toEqual([]);
  });
});

const placeOf = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
