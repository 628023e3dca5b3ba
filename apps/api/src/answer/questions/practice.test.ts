import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { describe, expect, test } from 'vitest';
import { aboutFaq } from './faq.cases.ts';
import { aboutMassmutual } from './massmutual.cases.ts';
import { aboutMetdental } from './metdental.cases.ts';
import { aboutMetlife } from './metlife.cases.ts';
import { keys, observedRegister } from './observed-register.ts';
import { inWords } from './practice-question.ts';

const query = `query ($platform: String, $policy: String, $activity: Activity!, $dataCategory: String,
  $collectionMethod: String, $purpose: String, $party: String, $actor: String = "self", $source: String,
  $audience: Audience, $at: DateTime) {
  practice(platform: $platform, policy: $policy, activity: $activity, dataCategory: $dataCategory,
    collectionMethod: $collectionMethod, purpose: $purpose, party: $party, actor: $actor, source: $source,
    audience: $audience, at: $at) {
    policy { key } version { number } basis observedAt answer
    statements { key summary passages { start end } version { number } }
    qualifiedBy { key } related { key } governedBy { key title }
  }
}`;
type Keyed = { key: string };
type Statement = Keyed & { summary: string; passages: object[]; version: { number: number } };
type Practice = {
  policy: Keyed;
  version: { number: number } | null;
  basis: string;
  observedAt: string | null;
  answer: string;
  statements: Statement[];
  qualifiedBy: Keyed[];
  related: Keyed[];
  governedBy: (Keyed & { title: string }) | null;
};

const keysOf = (statements: readonly Keyed[] = []) => statements.map(({ key }) => key);
const documents = [
  [keys.metdental, aboutMetdental],
  [keys.metlife, aboutMetlife],
  [keys.questions, aboutFaq],
  [keys.massmutual, aboutMassmutual],
] as const;

onBothDatabases('practice', (openStore) => {
  const ask = observedRegister(openStore);
  const practices = async (variables: object) => {
    const { data, errors } = await ask<{ practice: Practice[] }>(query, variables);
    expect(errors).toBeUndefined();
    return data.practice;
  };

  describe.each(documents)('of %s', (policy, questions) => {
    test.each(questions.map((each) => [inWords(each), each] as const))('%s', async (_, expected) => {
      const [answer] = await practices({ policy, ...expected.asked });

      expect([answer?.answer, keysOf(answer?.statements)]).toEqual([
        expected.answer,
        expected.on.length ? expect.arrayContaining([...expected.on]) : [],
      ]);
      expect(keysOf(answer?.qualifiedBy)).toEqual(expect.arrayContaining([...(expected.qualifiedBy ?? [])]));
      expect(keysOf(answer?.related)).toEqual(expect.arrayContaining([...(expected.related ?? [])]));
      expect(answer?.governedBy?.key).toBe(expected.governedBy);
    });
  });

  test('tells where the text says it', async () => {
    const asked = { policy: keys.metlife, activity: 'COLLECT', dataCategory: 'ssn' };
    const [answer] = await practices(asked);
    const [statement] = answer?.statements ?? [];

    expect(statement).toMatchObject({ summary: expect.any(String), version: { number: 1 } });
    expect(statement?.passages.length).toBeGreaterThan(0);
    expect(answer).toMatchObject({ basis: 'LAST_KNOWN', observedAt: '2019-06-05T14:43:29.000Z' });
  });

  test('answers for each policy on a platform, also for one known by its title alone', async () => {
    const asked = { activity: 'DISCLOSE', party: 'advertisers', purpose: 'third-party-marketing' };
    const at = '2018-10-07T19:48:33Z';
    const answers = await practices({ ...asked, platform: 'www.massmutual.com', audience: 'CUSTOMER', at });

    expect(
      answers.map(({ policy, basis, answer, governedBy }) => [policy.key, basis, answer, governedBy?.title]),
    ).toEqual([
      [keys.notices, 'NO_EVIDENCE', 'NOT_STATED', undefined],
      [keys.massmutual, 'OBSERVED', 'NOT_STATED', 'MassMutual: customer privacy notices'],
    ]);
  });

  test.each([
    ['2001-01-01T00:00:00Z', 'NO_EVIDENCE', 'NOT_STATED', null],
    ['2002-12-08T22:42:45-05:00', 'OBSERVED', 'YES', 1],
    ['2020-01-01T00:00:00Z', 'LAST_KNOWN', 'YES', 1],
  ])('at %s the answer for metdental.com rests on %s', async (at, basis, verdict, number) => {
    const [answer] = await practices({
      platform: 'metdental',
      activity: 'COLLECT',
      dataCategory: 'ip-address',
      at,
    });

    expect([answer?.basis, answer?.answer, answer?.version?.number ?? null]).toEqual([
      basis,
      verdict,
      number,
    ]);
  });

  test('a text without a date answers by its own name', async () => {
    const [answer] = await practices({ policy: keys.questions, activity: 'DISCLOSE' });

    expect(answer).toMatchObject({ basis: 'UNDATED', version: { number: 1 }, observedAt: null });
  });

  test('a starting term that no text names is not stated rather than unknown', async () => {
    const [answer] = await practices({
      policy: keys.questions,
      activity: 'COLLECT',
      dataCategory: 'purchase-history',
    });

    expect(answer?.answer).toBe('NOT_STATED');
  });

  test.each([
    [{ policy: keys.metlife, dataCategory: 'unheard-of' }, 'NOT_FOUND', 'dataCategory'],
    [{ policy: keys.metlife, collectionMethod: 'ssn' }, 'NOT_FOUND', 'collectionMethod'],
    [{ policy: keys.metlife, purpose: 'unheard-of' }, 'NOT_FOUND', 'purpose'],
    [{ policy: keys.metlife, party: 'unheard-of' }, 'NOT_FOUND', 'party'],
    [{ policy: keys.metlife, source: 'unheard-of' }, 'NOT_FOUND', 'source'],
    [{ policy: keys.metlife, actor: 'unheard-of' }, 'NOT_FOUND', 'actor'],
    [{ policy: keys.notices, party: 'unheard-of' }, 'NOT_FOUND', 'party'],
    [{ policy: 'unheard-of' }, 'NOT_FOUND', 'policy'],
    [{ platform: 'unheard-of.example' }, 'NOT_FOUND', 'platform'],
    [{}, 'INVALID', 'platform'],
    [{ policy: keys.metlife, platform: 'metlife' }, 'INVALID', 'platform'],
  ])('%j is refused as %s', async (asked, code, field) => {
    const { errors } = await ask(query, { activity: 'USE', ...asked });

    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });
});
