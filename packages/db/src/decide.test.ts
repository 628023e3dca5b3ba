import { update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import { refusal } from './testing/refusal.ts';
import { made, signature } from './testing/sample.ts';
import { onBothDatabases } from './testing/stores.ts';

const asked = { by: register, now: signature.at, newId, tzdata: null };

onBothDatabases('Deciding', (open) => {
  test.each([
    [0, 1, []],
    [2, 3, []],
    [3, 3, [['stale', null]]],
  ])('when %i others are faster it decides %i times', async (faster, decisions, refused) => {
    const store = await open();
    const { id } = await made(store, 'party', { name: 'Before' });
    let decided = 0;

    const deciding = decide(store, asked, 'test', async (read) => {
      const party = await read.get('party', id);
      decided += 1;
      if (party && decided <= faster) await store.commit([update('party', party)], signature);
      return party ? [update('party', party, { name: `After ${decided}` })] : [];
    });

    expect(await (refused.length ? refusal(deciding) : deciding.then(() => []))).toEqual(refused);
    expect(decided).toBe(decisions);
    const name = refused.length ? 'Before' : `After ${decisions}`;
    expect(await store.read(register).get('party', id)).toMatchObject({ name });
  });

  test('a rule that refuses is not asked again, and what it decided is signed', async () => {
    const store = await open();
    let asks = 0;
    const refusing = decide(store, asked, 'test', async () => {
      asks += 1;
      return refuse('stale', 'Seen by the rule itself.');
    });

    expect(await refusal(refusing)).toEqual([['stale', null]]);
    expect(asks).toBe(1);
    const { id, revision } = await made(store, 'party');
    await decide(store, asked, 'party.rename', async () => [
      update('party', { id, revision }, { name: 'Else' }),
    ]);
    const [last] = await store.auditTrail({ limit: 1, recordId: id, after: 1 });
    expect(last).toMatchObject({ actor: 'register', action: 'party.rename', at: signature.at });
  });
});
