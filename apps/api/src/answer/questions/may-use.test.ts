import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { mayUseQuestions } from './may-use.cases.ts';
import { keys, observedRegister } from './observed-register.ts';

const query = `query ($platform: String, $policy: String, $dataCategory: String!, $purpose: String!,
  $party: String, $audience: Audience, $collectedAt: DateTime!, $at: DateTime) {
  mayUse(platform: $platform, policy: $policy, dataCategory: $dataCategory, purpose: $purpose, party: $party,
    audience: $audience, collectedAt: $collectedAt, at: $at) {
    policy { key } answer reasons basis
    versions {
      version { number } basis observedAt from to answer practice statements { key } qualifiedBy { key }
      choices { key } governedBy { key }
    }
  }
}`;
type Keyed = { key: string };
type Under = {
  version: { number: number } | null;
  basis: string;
  from: string;
  to: string;
  statements: Keyed[];
  choices: Keyed[];
  governedBy: Keyed | null;
};
type MayUse = { policy: Keyed; answer: string; reasons: string[]; basis: string; versions: Under[] };

const lately = '2025-01-01T00:00:00.000Z';
const keysOf = (statements: readonly Keyed[] = []) => statements.map(({ key }) => key);

onBothDatabases('mayUse', (openStore) => {
  const ask = observedRegister(openStore);
  const answers = async (variables: object) => {
    const { data, errors } = await ask<{ mayUse: MayUse[] }>(query, { collectedAt: lately, ...variables });
    expect(errors).toBeUndefined();
    return data.mayUse;
  };

  test.each(
    mayUseQuestions.map(
      (each) => [`${Object.values(each.asked).join(' ')}: ${each.answer}, ${each.why}`, each] as const,
    ),
  )('%s', async (_, { asked, answer, on, choices = [], bases }) => {
    const [found] = await answers(asked);
    const last = found?.versions.at(-1);

    expect([found?.answer, keysOf(last?.statements)]).toEqual([
      answer,
      on.length ? expect.arrayContaining([...on]) : [],
    ]);
    expect(keysOf(last?.choices).sort()).toEqual([...choices].sort());
    expect(found?.reasons.length).toBeGreaterThan(0);
    expect(found?.versions.map(({ basis }) => basis)).toEqual(bases ?? [found?.basis]);
  });

  test('says why in words, with the version and how well it is known', async () => {
    const asked = { dataCategory: 'email', purpose: 'third-party-marketing', party: 'nonaffiliates' };
    const [blocked] = await answers({ ...asked, policy: keys.metlife, audience: 'CUSTOMER' });
    const [governed] = await answers({ ...asked, policy: keys.massmutual, audience: 'CUSTOMER' });

    expect(blocked?.reasons).toEqual([
      'Version 1 (the last one known): The text says both that this is done and that it is not.',
    ]);
    expect(governed?.reasons).toEqual([
      `Version 1 (the last one known): For this audience another policy prevails: ${keys.notices}.`,
    ]);
    expect(governed?.versions[0]?.governedBy?.key).toBe(keys.notices);
  });

  test('answers for each policy on a platform', async () => {
    const found = await answers({ platform: 'massmutual', dataCategory: 'email', purpose: 'marketing' });

    expect(found.map(({ policy, answer, basis }) => [policy.key, answer, basis])).toEqual([
      [keys.notices, 'NOT_STATED', 'NO_EVIDENCE'],
      [keys.massmutual, 'NEEDS_CHOICE', 'LAST_KNOWN'],
    ]);
  });

  test.each([
    [{ policy: keys.metlife, purpose: 'unheard-of' }, 'NOT_FOUND', 'purpose'],
    [{ policy: keys.metlife, dataCategory: 'unheard-of' }, 'NOT_FOUND', 'dataCategory'],
    [{ policy: keys.notices, party: 'unheard-of' }, 'NOT_FOUND', 'party'],
    [{ platform: 'unheard-of' }, 'NOT_FOUND', 'platform'],
    [{}, 'INVALID', 'platform'],
    [{ policy: keys.metlife, at: '2024-12-31T23:59:59Z' }, 'INTERVAL_EMPTY', 'collectedAt'],
  ])('%j is refused as %s', async (asked, code, field) => {
    const usual = { collectedAt: lately, dataCategory: 'email', purpose: 'claims' };
    const { errors } = await ask(query, { ...usual, ...asked });

    expect(errors?.[0]?.extensions).toMatchObject({ code, field });
  });
});
