import { open } from '@privacy-register/db/open';
import type { Store } from '@privacy-register/db/store';
import { freshFile, onBothDatabases } from '@privacy-register/db/testing/stores';
import { sampleBegins } from '@privacy-register/samples/sets';
import { startingChanges } from '@privacy-register/samples/starting';
import { newId } from '@privacy-register/schema/kit/id';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import { register } from '@privacy-register/schema/permission/viewer';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { describe, expect, test } from 'vitest';
import { isEmpty, loadSample } from './sample.ts';
import { sampledAt as now, patient, sampled } from './testing/sampled.ts';

async function onlineVersions(store: Store) {
  const online = { policy: { is: { key: { eq: 'online-privacy-policy' } } } };
  const versions = await store.read(register).all('policy-version', online);
  return versions.sort((a, b) => (a.number ?? 99) - (b.number ?? 99));
}

onBothDatabases('the sample register', (openStore) => {
  test(
    'has a history, a version that waits for one website, and a draft in review',
    async () => {
      const store = await openStore();
      const read = store.read(register);
      expect(await isEmpty(store)).toBe(true);

      await sampled(store, 'northgate');

      const versions = await onlineVersions(store);
      expect(versions.map(({ number, status, ground }) => [number, status, ground])).toEqual([
        [1, 'scheduled', 'first-recorded'],
        [2, 'scheduled', 'material'],
        [3, 'scheduled', 'not-material'],
        [4, 'posting', 'material'],
        [null, 'in-review', null],
      ]);
      const [, , , posting, draft] = versions;
      expect(inForceAt(versions, now)?.number).toBe(3);
      expect(posting?.effectiveAt).toBeNull();

      const postings = await read.all('posting', { notice: { is: { version: { eq: posting?.id } } } });
      expect(postings.map(({ status }) => status).sort()).toEqual(['pending', 'verified', 'verified']);
      const gaps = await read.all('incident', { version: { eq: posting?.id } });
      expect(gaps.map(({ shownAgainAt, follows }) => [shownAgainAt !== null, follows])).toEqual([
        [true, null],
      ]);

      const differences = await read.all('change', { version: { eq: draft?.id } });
      const told = differences.map(({ statementKey, facet, sort, class: weight, rule }) =>
        [statementKey, facet, sort, weight, rule].join(' '),
      );
      expect(told).toEqual(
        expect.arrayContaining([
          'advertising-networks statement added material practice-added',
          'joint-marketers dataCategories broadened material new-data-category',
          'marketing-opt-out purposes narrowed material choice-narrowed',
        ]),
      );
      expect(differences.filter(({ reason }) => !reason)).toEqual([]);

      const statements = await read.all('statement', { version: { in: versions.map(({ id }) => id) } });
      const texts = new Map(versions.map(({ id, text }) => [id, text ?? '']));
      const passages = statements.flatMap((each) =>
        each.passages.map((one) => ({ ...one, in: each.version })),
      );
      expect(passages.length).toBeGreaterThan(200);
      expect(
        passages.filter(
          (each) => textHash((texts.get(each.in) ?? '').slice(each.start, each.end)) !== each.sha256,
        ),
      ).toEqual([]);

      const trail = await store.auditTrail({ limit: 5000 });
      const times = trail.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      await expect(loadSample(store, { set: 'northgate', now, memberIds: [] })).rejects.toThrow(
        'an empty register only',
      );
      expect(await read.count('policy-version', {})).toBe(6);
    },
    patient,
  );

  test('is not loaded without its people, nor into a register that was begun', async () => {
    const store = await openStore();
    await expect(loadSample(store, { set: 'northgate', now, memberIds: [] })).rejects.toThrow(
      'a member who is viewer',
    );
    expect(await isEmpty(store)).toBe(true);

    const begun = { at: sampleBegins(now), by: 'register', action: 'first-start' };
    await store.commit(startingChanges({ newId, now }), begun);

    await expect(sampled(store, 'northgate')).rejects.toThrow('an empty register only');
    expect(await store.read(register).count('policy', {})).toBe(0);
  });
});

test(
  'two apps know differently much of what is on its way, and the webhook is told of it but sent nothing',
  async () => {
    const { url, drop } = await freshFile();
    const store = await open(url);

    await sampled(store, 'northgate');

    const read = store.read(register);
    const [adoption, ...others] = await read.all('app-adoption', {});
    expect(others).toEqual([]);
    expect(adoption?.fetchedAt && adoption.acknowledgedAt).toBeTruthy();
    expect(await read.count('app', {})).toBe(2);
    const subscriptions = await read.all('subscription', {});
    expect(subscriptions.map(({ state, host }) => [state, host])).toEqual([
      ['paused', 'hooks.northgate-mutual.example'],
    ]);
    const [waiting] = await store.deliveryCounts(
      'subscription',
      subscriptions.map(({ id }) => id),
    );
    expect(waiting?.count).toBe(3);
    const claim = { owner: 'sender', now: muchLater, until: muchLater, kinds: ['webhook', 'email'] };
    expect(await store.claimDeliveries({ ...claim, limit: 9, each: 9 })).toEqual([]);
    await store.close();
    await drop();
  },
  patient,
);

const muchLater = '2027-11-22T00:00:00.000Z';

describe('the notice of the second version', () => {
  test.each([
    ['runs over the night the clocks go forward', '2026-11-15T09:00:00.000Z', '2026-03-12T04:00:00.000Z'],
    ['runs over the night the clocks go back', '2027-07-15T09:00:00.000Z', '2026-11-09T05:00:00.000Z'],
    ['is loaded in the hour that comes twice', '2026-11-01T05:30:00.000Z', '2026-02-26T05:00:00.000Z'],
    ['is loaded on leap day', '2028-02-29T23:59:59.999Z', '2027-06-26T04:00:00.000Z'],
  ])(
    '%s',
    async (_, loadedAt, effectiveAt) => {
      const { url, drop } = await freshFile();
      const store = await open(url);
      await sampled(store, 'northgate', loadedAt);

      const [, second] = await onlineVersions(store);

      expect(second?.effectiveAt).toBe(effectiveAt);
      await store.close();
      await drop();
    },
    patient,
  );
});
