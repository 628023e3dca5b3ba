import { findingsOf } from '@privacy-register/db/findings';
import { settingsFrom } from '@privacy-register/db/settings';
import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { aFamily } from '../testing/family.ts';
import { lint } from './job.ts';

const now = '2026-01-05T15:00:00.000Z';
const settings = settingsFrom({});
const signature = { at: now, by: 'mbr_editor', action: 'test' };

/** Seen once, for children below 12. */
async function observed(store: Store): Promise<void> {
  const { policy } = await aFamily(store, ['https://www.larch.example/'], now);
  const version = newId('policy-version');
  const seen = { policy, status: 'observed', number: 1, observedAt: now, lastObservedAt: now, editors: [] };
  const children = { ageBelow: 12, standard: 'not-directed', remedy: null };
  const summary = 'Nothing is meant for children below 12.';
  const said = { version, key: 'children', order: 1, kind: 'children', modality: 'does', summary };
  const changes = [
    create('policy-version', version, seen),
    create('statement', newId('statement'), { ...said, terms: { children } }),
  ];
  await store.commit(changes, signature);
}

async function run(store: Store, ...args: string[]) {
  const printed: string[] = [];
  const place = { store, settings, clock: () => now, log: () => undefined, stopping: AbortSignal.any([]) };
  const code = await lint.prepare(args, settings)({ ...place, print: (line) => printed.push(line) });
  return { code, text: printed.join('\n') };
}

async function acceptErrors(store: Store): Promise<void> {
  const found = await findingsOf(store.read(register), now);
  const accepted = found
    .filter(({ severity }) => severity === 'error')
    .map(({ fingerprint, rule, policy }) =>
      create('finding-acceptance', newId('finding-acceptance'), {
        ...{ fingerprint, rule, policy: policy.id },
        reason: 'Counsel answered on it.',
      }),
    );
  await store.commit(accepted, signature);
}

onBothDatabases('the job "lint"', (openStore) => {
  test('finds nothing in an empty register', async () => {
    expect(await run(await openStore())).toEqual({ code: 0, text: 'Nothing is amiss in any policy.' });
  });

  test('tells what is amiss by policy, and fails while an error stands', async () => {
    const store = await openStore();
    await observed(store);

    const { code, text } = await run(store);

    expect(code).toBe(1);
    expect(text).toContain('Online privacy policy (online)');
    expect(text).toContain('error    children-age-below-law, version 1');
    expect(text).toContain('(16 CFR 312.2; confirm with counsel)');
    expect(text).toContain('- Nothing is meant for children below 12. [children]');
    expect(text).toMatch(/1 error, \d+ warnings, \d+ notes?; 0 accepted\.$/);
  });

  test('passes once every error is accepted, and tells why it was', async () => {
    const store = await openStore();
    await observed(store);
    await acceptErrors(store);

    const { code, text } = await run(store);

    expect(code).toBe(0);
    expect(text).toContain('accepted because: Counsel answered on it.');
    expect(text).toContain('0 errors');
    expect(text).toMatch(/1 accepted\.$/);
  });

  test('tells machines all it knows', async () => {
    const store = await openStore();
    await observed(store);

    const { code, text } = await run(store, '--json');

    const [first] = JSON.parse(text);
    expect(code).toBe(1);
    expect(first).toMatchObject({
      ...{ rule: 'children-age-below-law', edition: 1, severity: 'error', confirmWithCounsel: true },
      ...{ policy: { key: 'online' }, versions: [{ number: 1, status: 'observed' }], acceptance: null },
      ...{
        statements: [{ key: 'children', passages: [] }],
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });
});

test.each([
  ['a flag there is not', ['--fix']],
  ['a word too many', ['online']],
])('%s is refused', (_, args) => {
  expect(() => lint.prepare(args, settings)).toThrow('The job lint does not understand');
});
