import { readFileSync } from 'node:fs';
import type { Reader } from '@privacy-register/db/read/reader';
import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { type Held, missing, shared } from '@privacy-register/samples/observed/carried';
import { documents } from '@privacy-register/samples/observed/documents';
import { type FactDocument, factDocuments, factRows } from '@privacy-register/samples/observed/fact-table';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { patient, sampled } from './testing/sampled.ts';

const tables = new Map(
  factDocuments.map((name) => {
    const place = import.meta.resolve(`@privacy-register/samples/observed/fact-table`);
    return [name, factRows(name, readFileSync(new URL(`./facts/${name}.tsv`, place), 'utf8'))] as const;
  }),
);

onBothDatabases('the register of the four observed documents', (openStore) => {
  test(
    'carries every fact that a careful reader finds in them',
    async () => {
      const store = await openStore();
      await sampled(store, 'observed');

      const lacking = [];
      for (const name of factDocuments) {
        const rows = tables.get(name) ?? [];
        const held = await heldOf(store, name);
        lacking.push(...missing(rows, held), ...shared(rows, held));
      }

      const all = new Set([...tables.values()].flat().map(({ fact }) => fact));
      const facts = new Set(
        lacking.map((each) => (typeof each === 'string' ? each.split(' ')[0] : each.fact)),
      );
      process.stdout.write(`facts carried: ${all.size - facts.size} of ${all.size}\n`);
      expect(lacking).toEqual([]);
      expect(all.size).toBe(330);
    },
    patient,
  );
});

/** What the register holds of a document, with keys in place of ids. */
async function heldOf(store: Store, name: FactDocument): Promise<Held> {
  const read = store.read(register);
  const keys = await keysOf(read);
  const [source] = await read.all('source-document', { key: { eq: documents[name].source.key } });
  const [version] = await read.all('policy-version', { sourceDocument: { eq: source?.id ?? '' } });
  const [policy] = await read.all('policy', { id: { eq: version?.policy ?? '' } });
  const entities = await read.all('legal-entity', {});
  const affiliations = await read.all('affiliation', {});
  const held = { policy, version, source };
  const byType: Record<string, readonly object[]> = {
    policy: [policy ?? {}],
    'policy-version': [{ ...version, key: held.policy?.key }],
    'source-document': [source ?? {}],
    'legal-entity': entities,
    affiliation: affiliations.map((each) => ({ ...each, key: keys.get(each.subject) })),
  };
  const named = (record: object) => ({ ...record, ...keyed(record, keys) });
  return {
    statements: (await read.all('statement', { version: { eq: version?.id ?? '' } })).map((each) => ({
      ...each,
      ...keyed(each, keys),
    })),
    marks: (await read.all('text-mark', { sourceDocument: { eq: source?.id ?? '' } })).map((each) => ({
      ...each,
    })),
    records: (type, key) =>
      (byType[type] ?? []).map(named).filter((each) => Reflect.get(each, 'key') === key),
  };
}

async function keysOf(read: Reader): Promise<Map<string, string>> {
  const types = ['party', 'data-category', 'collection-method', 'purpose', 'legal-entity'] as const;
  const found = await Promise.all(types.map((type) => read.all(type, {})));
  return new Map(found.flat().map(({ id, key }) => [id, key]));
}

/** Values that are ids of keyed records, as keys. */
function keyed(record: object, keys: Map<string, string>): Record<string, unknown> {
  const keyOf = (value: unknown) => (typeof value === 'string' ? (keys.get(value) ?? value) : value);
  const named = Object.entries(record)
    .filter(([field]) => field !== 'id')
    .map(([field, value]) => [field, Array.isArray(value) ? value.map(keyOf) : keyOf(value)] as const);
  return Object.fromEntries(named);
}
