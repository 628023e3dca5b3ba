import { importInto } from '@privacy-register/db/import';
import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { freshFile, onBothDatabases } from '@privacy-register/db/testing/stores';
import { startingChanges } from '@privacy-register/samples/starting';
import { newId } from '@privacy-register/schema/kit/id';
import { anonymous, register } from '@privacy-register/schema/permission/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported } from '../testing/exported.ts';
import { sampledAt as now, patient, sampled } from '../testing/sampled.ts';
import { schemaFaults } from '../testing/schema-check.ts';

const by = { kind: 'member', id: 'mbr_editor', role: 'editor' } as const;
const asked = { by, now, newId, tzdata: null };
const online = 'online-privacy-policy';
const ended: (() => Promise<unknown>)[] = [];
let origin: Store;

async function emptyRegister(): Promise<Store> {
  const place = await freshFile();
  const store = await open(place.url);
  ended.push(() => store.close().then(place.drop));
  return store;
}

beforeAll(async () => {
  origin = await emptyRegister();
  await sampled(origin, 'all');
}, patient);
afterAll(async () => {
  for (const end of ended) await end();
});

/** Keys of the policies whose versions were all observed, and of the others. */
async function policies() {
  const read = origin.read(anonymous);
  const all = await read.all('policy', {});
  const versions = await read.all('policy-version', { status: { ne: 'observed' } });
  const isPosted = ({ id }: { id: string }) => versions.some(({ policy }) => policy === id);
  const keys = (of: typeof all) => of.map(({ key }) => key);
  return { posted: keys(all.filter(isPosted)), observed: keys(all.filter((each) => !isPosted(each))) };
}
const brought = async (store: Store, text: string) => {
  const { issues, changes } = await importInto(store, text, asked);
  expect(issues).toEqual([]);
  return changes.length;
};

onBothDatabases('a policy in our own JSON', (openStore) => {
  test.each([anonymous, by])(
    'that was observed comes out of another register as it went in, byte for byte, for $kind viewers',
    async (viewer) => {
      const store = await openStore();
      const { observed } = await policies();
      expect(observed).not.toEqual([]);

      for (const key of observed) {
        const text = await exported(origin, key, viewer);
        await brought(store, text);
        expect(schemaFaults(JSON.parse(text)), key).toEqual([]);
        expect((await exported(store, key, viewer)) === text, `${key} differs`).toBe(true);
        expect(await brought(store, text)).toBe(0);
      }
    },
    patient,
  );

  test(
    'that was posted comes in as observed, and from then on comes out as it went in',
    async () => {
      const store = await openStore();
      await store.commit(startingChanges({ newId, now }), { at: now, by: 'register', action: 'first-start' });
      const { posted } = await policies();
      expect(posted).toContain(online);

      for (const key of posted) {
        const text = await exported(origin, key);
        expect(schemaFaults(JSON.parse(text)), key).toEqual([]);
        await brought(store, text);
        const second = await exported(store, key);
        expect(await brought(store, text)).toBe(0);
        const third = await emptyRegister();
        await brought(third, second);
        expect((await exported(third, key)) === second, `${key} differs`).toBe(true);
      }
      const of = { policy: { is: { key: { eq: online } } } };
      const versions = await store.read(register).all('policy-version', of);
      expect(versions.map(({ number, status }) => [number, status])).toEqual([
        [1, 'observed'],
        [2, 'observed'],
        [3, 'observed'],
      ]);
    },
    patient,
  );
});
