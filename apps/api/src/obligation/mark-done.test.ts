import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { done, query, refusedBy, step } from '../testing/ask.ts';
import { openFirm } from '../testing/firm.ts';
import { type Office, openOffice } from '../testing/office.ts';

const due = async (office: Office) => {
  const words = '{ obligations { key since dueOn } }';
  return (await query<{ obligations: object[] }>(office, 'viewer', words)).obligations;
};
const key = 'ccpa-yearly-update';

onBothDatabases('what the law asked and was done', (openStore) => {
  test('leaves the list, the next period comes, and taking it back brings the first one again', async () => {
    const office = await openOffice(await openStore());
    const { policy } = await openFirm(office);
    office.clock.now = '2027-02-03T15:00:00.000Z';
    const mark = { rule: key, policy: policy.id, dueOn: '2027-05-04', doneOn: '2027-02-01' };

    const first = await due(office);
    const marked = await done(office, 'editor', 'createObligationDone', {
      ...mark,
      evidence: 'Looked over.',
    });
    const next = await due(office);
    const again = await refusedBy(office, 'approver', 'createObligationDone', {
      ...mark,
      evidence: 'Again.',
    });
    await done(office, 'approver', 'archiveObligationDone', step(marked));

    expect(first).toEqual([{ key, since: '2026-05-04', dueOn: '2027-05-04' }]);
    expect(next).toEqual([{ key, since: '2027-02-01', dueOn: '2028-02-01' }]);
    expect(again).toEqual(['OBLIGATION_GONE']);
    expect(await due(office)).toEqual(first);
    const history = '{ obligationDoneList { nodes { rule evidence doneOn archivedAt version { number } } } }';
    expect(await query(office, 'viewer', history)).toEqual({
      obligationDoneList: {
        nodes: [
          {
            ...{ rule: key, evidence: 'Looked over.', doneOn: '2027-02-01' },
            ...{ archivedAt: office.clock.now, version: { number: 1 } },
          },
        ],
      },
    });
  });

  test('is nothing to the public, and not for those who may not mark', async () => {
    const office = await openOffice(await openStore());
    const { policy } = await openFirm(office);
    const mark = { rule: key, policy: policy.id, dueOn: '2027-05-04', doneOn: '2026-05-05', evidence: 'x' };

    const { errors, data } = await office.ask('anonymous', '{ obligationDoneList { nodes { id } } }');

    expect([errors, data]).toEqual([undefined, { obligationDoneList: { nodes: [] } }]);
    expect(await refusedBy(office, 'publisher', 'createObligationDone', mark)).toEqual(['FORBIDDEN']);
  });
});
