import { findingsOf } from '@privacy-register/db/findings';
import { open } from '@privacy-register/db/open';
import { freshFile, onBothDatabases } from '@privacy-register/db/testing/stores';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, test } from 'vitest';
import { patient, sampled, sampledAt } from '../testing/sampled.ts';
import type { Justified } from './testing/justified.ts';
import { massmutual2018 } from './testing/massmutual.cases.ts';
import { metdental2002, metlife2019, metlifeFaq } from './testing/metlife.cases.ts';
import { northgate } from './testing/northgate.cases.ts';

const justified: Record<string, readonly Justified[]> = {
  'massmutual-online-privacy-policy': massmutual2018,
  'metdental-online-privacy-policy': metdental2002,
  'metlife-customer-privacy-faq': metlifeFaq,
  'metlife-online-privacy-policy': metlife2019,
  'online-privacy-policy': northgate,
};

onBothDatabases('the findings of the sample', (openStore) => {
  test(
    'are those that its policies deserve, and none else',
    async () => {
      const store = await openStore();
      await sampled(store, 'all');

      const found = await findingsOf(store.read(register), sampledAt);

      const lines = found.map(({ policy, severity, rule, statements }) =>
        [policy.key, severity, rule, ...statements.map(({ key }) => key)].join(' '),
      );
      const expected = Object.entries(justified).flatMap(([policy, rows]) =>
        rows.map(([severity, rule, keys]) => [policy, severity, rule, keys].join(' ').trimEnd()),
      );
      expect(lines.sort()).toEqual(expected.sort());
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
      expect(found.filter(({ acceptance }) => acceptance)).toEqual([]);
    },
    patient,
  );
});

test(
  'a finding is the same in a register that is loaded anew',
  async () => {
    const printsOf = async () => {
      const { url, drop } = await freshFile();
      const store = await open(url);
      await sampled(store, 'observed');
      const found = await findingsOf(store.read(register), sampledAt);
      await store.close();
      await drop();
      return found.map(({ fingerprint }) => fingerprint);
    };

    expect(await printsOf()).toEqual(await printsOf());
  },
  patient,
);
