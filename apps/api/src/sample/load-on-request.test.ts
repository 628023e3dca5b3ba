import type { Store } from '@privacy-register/db/store';
import { refusal } from '@privacy-register/db/testing/refusal';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { sampleBegins } from '@privacy-register/samples/sets';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import { newMember } from '@privacy-register/schema/sign-in/new-member';
import { expect, test } from 'vitest';
import { answersFrom } from '../answer/answers.ts';
import { contextOf } from '../context.ts';
import { firstStart } from '../first-start.ts';
import { sampledAt as now, patient } from '../testing/sampled.ts';
import { loadOnRequest } from './load-on-request.ts';

const publicUrl = 'https://register.example';
const begunAt = now;
const signature = { at: begunAt, by: 'register', action: 'test' };

async function begun(store: Store) {
  await firstStart(store, { sample: 'none', now: begunAt, tell: () => undefined });
  const [administrator] = await store.read(register).all('member', {});
  const as = (role: Role) => {
    const viewer = { kind: 'member', id: administrator?.id ?? '', role } as const;
    return contextOf({ store, answers: answersFrom(store), viewer, now, publicUrl });
  };
  return { as, read: store.read(register), administrator };
}

onBothDatabases('A sample on request', (open) => {
  test(
    'goes whole into a register that has its vocabularies already, and only once',
    async () => {
      const store = await open();
      const { as, read, administrator } = await begun(store);
      const parties = await read.all('party', {});

      await loadOnRequest(as('administrator'), 'northgate');

      const versions = await read.all('policy-version', {
        policy: { is: { key: { eq: 'online-privacy-policy' } } },
      });
      expect(inForceAt(versions, now)?.number).toBe(3);
      expect(versions.map(({ ground }) => ground)).toContain('not-material');
      const kept = await read.many(
        'party',
        parties.map(({ id }) => id),
      );
      expect(kept.size).toBe(parties.length);
      const members = await read.all('member', {});
      expect(members.filter(({ role }) => role === 'administrator').map(({ id }) => id)).toEqual([
        administrator?.id,
      ]);
      expect(members.filter(({ passwordHash }) => passwordHash !== null)).toHaveLength(1);
      const [first] = await read.all('policy', {}, { field: 'createdAt', direction: 'asc' });
      expect(first?.createdAt && first.createdAt > sampleBegins(now)).toBe(true);
      expect(await refusal(loadOnRequest(as('administrator'), 'northgate'))).toEqual([
        ['register-not-empty', null],
      ]);
    },
    patient,
  );

  test(
    'leaves nothing behind where its last part cannot be written',
    async () => {
      const store = await open();
      const { as, read } = await begun(store);
      const taken = { name: 'Vera', email: 'editor@northgate-mutual.example', role: 'viewer' } as const;
      const member = newMember(newId('member'), { ...taken, passwordHash: null, oidcSubject: null });
      await store.commit([member], signature);

      expect(await refusal(loadOnRequest(as('administrator'), 'northgate'))).toEqual([['taken', 'email']]);
      expect(await read.count('policy', {})).toBe(0);
      expect(await read.count('member', {})).toBe(2);
    },
    patient,
  );

  test('is for administrators, and not beside what somebody recorded', async () => {
    const store = await open();
    const { as } = await begun(store);
    const own = { name: 'Larch', key: 'larch', kind: 'company', financial: 'unknown', regimes: [] };

    expect(await refusal(loadOnRequest(as('editor'), 'northgate'))).toEqual([['forbidden', null]]);
    await store.commit([create('legal-entity', newId('legal-entity'), own)], signature);
    expect(await refusal(loadOnRequest(as('administrator'), 'northgate'))).toEqual([
      ['register-not-empty', null],
    ]);
  });
});
