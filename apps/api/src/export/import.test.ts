import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import { aDocument, aStatementTold, aVersionTold } from '@privacy-register/schema/testing/document';
import { afterEach, expect, test } from 'vitest';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

const mutation = `mutation ($input: RegisterImportInput!) {
  registerImport(input: $input) {
    isWritten changeCount rows { path type outcome } policy { key } userErrors { field code }
  }
}`;
type Payload = {
  registerImport: {
    isWritten: boolean;
    changeCount: number;
    rows: { path: string; type: string; outcome: string }[];
    policy: { key: string } | null;
    userErrors: { field: string | null; code: string }[];
  };
};

let office: Office;
afterEach(() => office?.app.close());

async function bring(by: Asker, document: unknown, dryRun = false) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { data } = await office.ask<Payload>(by, mutation, { input: { document: text, dryRun } });
  return data.registerImport;
}

async function held(store: Store) {
  const read = store.read(register);
  const types = ['policy', 'party', 'legal-entity', 'policy-version', 'statement', 'text-mark'] as const;
  const counts = await Promise.all(types.map((type) => read.count(type, {})));
  const trail = await store.auditTrail({ limit: 1000 });
  return { counts, entries: trail.filter(({ action }) => action === 'register.import').length };
}

onBothDatabases('registerImport', (openStore) => {
  test('writes a document in one commit, once', async () => {
    const store = await openStore();
    office = await openOffice(store);
    const before = await held(store);

    const rehearsed = await bring('editor', aDocument(), true);
    expect(rehearsed).toMatchObject({ isWritten: false, policy: null, userErrors: [] });
    expect(await held(store)).toEqual(before);

    const done = await bring('editor', aDocument());
    expect(done).toEqual({ ...rehearsed, isWritten: true, policy: { key: 'linden-policy' } });
    const after = await held(store);
    expect(after.counts).toEqual([1, 2, 2, 1, 2, 1]);
    expect(after.entries).toBe(done.changeCount);

    const again = await bring('editor', aDocument());
    expect(again).toMatchObject({ isWritten: false, changeCount: 0, userErrors: [] });
    expect(new Set(again.rows.map(({ outcome }) => outcome))).toEqual(new Set(['SAME']));
    expect(await held(store)).toEqual(after);
  });

  test('writes nothing where one row fails, and tells every reason with its place', async () => {
    const store = await openStore();
    office = await openOffice(store);
    const before = await held(store);
    const statements = [
      aStatementTold({ recipients: ['nobody'] }),
      aStatementTold({ key: 'another', necessity: 'required' }),
    ];

    for (const dryRun of [true, false]) {
      const refused = await bring('editor', aDocument({ versions: [aVersionTold({ statements })] }), dryRun);

      expect(refused).toMatchObject({ isWritten: false, changeCount: 0 });
      expect(refused.userErrors).toEqual([
        { code: 'REFERENCE_UNKNOWN', field: 'versions.0.statements.0.recipients.0' },
        { code: 'FACET_NOT_OF_KIND', field: 'versions.0.statements.1.necessity' },
      ]);
    }
    expect(await held(store)).toEqual(before);
  });

  test('never writes over what is here otherwise', async () => {
    const store = await openStore();
    office = await openOffice(store);
    await bring('editor', aDocument());
    const before = await held(store);
    const statements = [...Object(aVersionTold().statements)].map((each) => ({
      ...each,
      summary: 'Otherwise.',
    }));

    const refused = await bring('editor', aDocument({ versions: [aVersionTold({ statements })] }));

    expect(refused.userErrors).toEqual([
      { code: 'DIFFERS', field: 'versions.0.statements.0.summary' },
      { code: 'DIFFERS', field: 'versions.0.statements.1.summary' },
    ]);
    expect(refused.rows.filter(({ outcome }) => outcome === 'DIFFERS')).toMatchObject([
      { path: 'versions.0' },
    ]);
    expect(await held(store)).toEqual(before);
  });

  test('is for those who edit and observe', async () => {
    office = await openOffice(await openStore());
    const codes = async (by: Asker) =>
      (await bring(by, aDocument(), true)).userErrors.map(({ code }) => code);
    const others: Role[] = ['viewer', 'auditor', 'approver', 'publisher', 'administrator'];

    for (const role of others) expect(await codes(role), role).toEqual(['FORBIDDEN']);
    expect(await codes('anonymous')).toEqual(['UNAUTHENTICATED']);
    // Nor is anybody told what is wrong with a document.
    expect((await bring('viewer', '{')).userErrors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['no JSON', 'policy: a', 'MALFORMED'],
    ['a document that is too large', ' '.repeat(750_001), 'DOCUMENT_TOO_LARGE'],
    ['one that is too deep', `${'['.repeat(2000)}${']'.repeat(2000)}`, 'DOCUMENT_TOO_DEEP'],
    ['a name that every object has', '{"__proto__": {"format": "privacy-register/1"}}', 'FIELD_UNKNOWN'],
  ])('is told %s apart', async (_what, text, code) => {
    office = await openOffice(await openStore());

    expect((await bring('editor', text)).userErrors.map((error) => error.code)).toEqual([code]);
  });
});
