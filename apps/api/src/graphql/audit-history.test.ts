import { made } from '@privacy-register/db/testing/sample';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { update } from '@privacy-register/schema/kit/change';
import { expect, test } from 'vitest';
import { query } from '../testing/ask.ts';
import { openOffice } from '../testing/office.ts';

const asked = `query ($before: Int, $first: Int, $filter: AuditFilter) {
  auditHistory(before: $before, first: $first, filter: $filter) { sequence action done recordId fields }
}`;
const one = `query ($sequence: Int!) { auditEntry(sequence: $sequence) { changes { field before after } } }`;
type History = {
  auditHistory: { sequence: number; action: string; done: string; recordId: string; fields: string[] }[];
};
type One = { auditEntry: { changes: { field: string; before: unknown; after: unknown }[] } | null };

onBothDatabases('The audit history', (open) => {
  test('goes back page by page from the newest entry, and tells each change with what it replaced', async () => {
    const store = await open();
    const office = await openOffice(store);
    const party = await made(store, 'party', { name: 'First' });
    const signature = { at: '2026-05-20T00:00:00.000Z', by: 'mbr_ada', action: 'party.rename' };
    await store.commit([update('party', party, { name: 'Second' })], signature);
    office.clock.now = '2026-05-19T23:59:30.000Z';

    const filter = { recordId: party.id };
    const { auditHistory: newest } = await query<History>(office, 'auditor', asked, { first: 1, filter });
    const last = newest[0]?.sequence ?? 0;
    const { auditHistory: older } = await query<History>(office, 'auditor', asked, { before: last, filter });
    const { auditEntry } = await query<One>(office, 'auditor', one, { sequence: last });

    expect(newest).toMatchObject([{ action: 'party.rename', done: 'update', fields: ['name'] }]);
    expect(older.map(({ sequence }) => sequence)).toEqual([last - 1]);
    expect(auditEntry?.changes).toEqual([{ field: 'name', before: 'First', after: 'Second' }]);
  });

  test.each([
    ['by whom', { actor: 'mbr_ada' }, 1],
    ['by what was done', { action: 'party.rename' }, 1],
    ['by the type of record', { recordType: 'purpose' }, 1],
    ['from an instant on', { from: '2026-05-20T00:00:00Z' }, 1],
    ['until before an instant', { until: '2026-05-20T00:00:00Z', recordType: 'party' }, 1],
    ['by words that no entry can have', { actor: "x' or 'a'='a\u0000" }, 0],
  ])('is chosen %s', async (_, filter, count) => {
    const store = await open();
    const office = await openOffice(store);
    const party = await made(store, 'party');
    await made(store, 'purpose');
    const signature = { at: '2026-05-20T00:00:00.000Z', by: 'mbr_ada', action: 'party.rename' };
    await store.commit([update('party', party, { name: 'Second' })], signature);
    office.clock.now = '2026-05-19T23:59:30.000Z';

    const { auditHistory } = await query<History>(office, 'publisher', asked, { filter });

    expect(auditHistory).toHaveLength(count);
  });

  test('says how far the chain fits, and which actions there were', async () => {
    const store = await open();
    const office = await openOffice(store);
    const chain = '{ auditChain { verifiedUpTo head brokenAt } auditActions }';

    const told = await query<{ auditChain: object; auditActions: string[] }>(office, 'auditor', chain);

    const entries = await store.auditTrail({ limit: 1_000 });
    const head = entries.at(-1);
    expect(told.auditChain).toEqual({ verifiedUpTo: head?.sequence, head: head?.hash, brokenAt: null });
    expect(told.auditActions).toEqual([...new Set(entries.map(({ action }) => action))].sort());
  });

  test('is for those whose role reads the audit entries', async () => {
    const office = await openOffice(await open());
    const questions = [
      asked,
      '{ auditActions }',
      '{ auditChain { head } }',
      '{ auditEntry(sequence: 1) { hash } }',
    ];
    const codes = async (by: 'anonymous' | 'editor') =>
      (await Promise.all(questions.map((text) => office.ask(by, text)))).map(
        ({ errors }) => errors?.[0]?.extensions.code,
      );

    expect(await codes('anonymous')).toEqual(questions.map(() => 'UNAUTHENTICATED'));
    expect(await codes('editor')).toEqual(questions.map(() => 'FORBIDDEN'));
    const { errors } = await office.ask('auditor', asked, { first: 201 });
    expect(errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
  });
});
