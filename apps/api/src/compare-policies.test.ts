import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { asking } from './testing/asking.ts';
import { patient, sampled, sampledAt } from './testing/sampled.ts';

const comparison = `query ($a: String!, $b: String!, $at: DateTime) {
  comparePolicies(a: $a, b: $b, at: $at) {
    a { basis version { number } } b { basis version { number } }
    topics { kind verdict a { key modality } b { key modality } differences { facet direction a b } }
  }
}`;
type Said = { key: string; modality: string } | null;
type Side = { basis: string; version: { number: number } | null };
type Topic = {
  kind: string;
  verdict: string;
  a: Said;
  b: Said;
  differences: { facet: string; direction: string; a: unknown; b: unknown }[];
};
type Comparison = { comparePolicies: { a: Side; b: Side; topics: Topic[] } };

const metdental = 'metdental-online-privacy-policy';
const metlife = 'metlife-online-privacy-policy';
const questions = 'metlife-customer-privacy-faq';

onBothDatabases('comparePolicies', (openStore) => {
  test(
    'tells topic by topic what two documents say, without taking one for a version of the other',
    async () => {
      const store = await openStore();
      await sampled(store, 'observed');
      const ask = await asking(store, sampledAt);

      const { data } = await ask<Comparison>(comparison, { a: metdental, b: metlife });

      const { a, b, topics } = data.comparePolicies;
      expect([a, b].map(({ basis, version }) => [basis, version?.number])).toEqual([
        ['LAST_KNOWN', 1],
        ['LAST_KNOWN', 1],
      ]);
      const about = (kind: string) => topics.filter((each) => each.kind === kind);
      expect(topics.find((each) => each.b?.key === 'change-notice')).toMatchObject({
        verdict: 'ONLY_B',
        a: { modality: 'NOT_STATED' },
      });
      const age = about('CHILDREN').flatMap(({ differences }) => differences);
      expect(age).toContainEqual({ facet: 'children.ageBelow', direction: 'EXPANDS', a: 18, b: 13 });
      expect(about('SIGNAL').map(({ verdict }) => verdict)).toContain('ONLY_B');
      const sides = topics.flatMap((each) => [
        each.a?.key && `a ${each.a.key}`,
        each.b?.key && `b ${each.b.key}`,
      ]);
      const matched = topics.filter(({ verdict }) => ['SAME', 'DIFFERS'].includes(verdict));
      expect(matched.length).toBeGreaterThan(5);
      expect(new Set(matched.flatMap(({ a }) => a?.key ?? [])).size).toBe(matched.length);
      expect(sides.filter(Boolean).length).toBeGreaterThan(80);

      const undated = await ask<Comparison>(comparison, {
        a: questions,
        b: metlife,
        at: '2019-06-05T14:43:29Z',
      });
      expect(undated.data.comparePolicies.a).toEqual({ basis: 'UNDATED', version: { number: 1 } });
      expect(undated.data.comparePolicies.b.basis).toBe('OBSERVED');

      const before = await ask<Comparison>(comparison, {
        a: metdental,
        b: metlife,
        at: '2001-01-01T00:00:00Z',
      });
      expect(before.data.comparePolicies).toMatchObject({
        a: { basis: 'NO_EVIDENCE', version: null },
        topics: [],
      });

      const unknown = await ask(comparison, { a: metdental, b: 'nobody' });
      expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    },
    patient,
  );
});
