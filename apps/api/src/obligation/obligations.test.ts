import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { openFirm } from '../testing/firm.ts';
import { openOffice } from '../testing/office.ts';

const query = '{ obligations { key dueOn state holds policy { key } version { number } } }';

onBothDatabases('what the law asks for', (openStore) => {
  test('staff see it by the day it is due; the public does not', async () => {
    const office = await openOffice(await openStore());
    await openFirm(office);

    const { data } = await office.ask<{ obligations: object[] }>('viewer', query);
    const { errors } = await office.ask('anonymous', query);

    expect(data.obligations).toEqual([
      {
        ...{ key: 'ccpa-yearly-update', dueOn: '2027-05-04', state: 'LATER', holds: 'UNKNOWN' },
        ...{ policy: { key: 'online' }, version: { number: 1 } },
      },
    ]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
