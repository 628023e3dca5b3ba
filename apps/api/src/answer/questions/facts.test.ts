import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { keys, observedRegister } from './observed-register.ts';

const query = `query ($policy: String!, $kind: StatementKind!) {
  statements(policy: $policy, kind: $kind) {
    statement {
      key modality negated conflictsWith condition audiences passages { start } definedEntities { key }
      terms {
        definition { term }
        children { ageBelow standard remedy }
        signal { signals response }
        choice { mechanism deadline { count unit anchor } }
        change { scope count unit anchor methods join }
        contact { addressLines value }
      }
    }
  }
}`;
type Terms = Record<string, Record<string, unknown> | null>;
type Statement = {
  key: string;
  modality: string;
  negated: boolean;
  conflictsWith: string[];
  audiences: string[];
  passages: object[];
  definedEntities: { key: string }[];
  terms: Terms | null;
};

onBothDatabases('facts of four documents', (openStore) => {
  const ask = observedRegister(openStore);
  const statements = async (policy: string, kind: string) => {
    const { data, errors } = await ask<{ statements: { statement: Statement }[] }>(query, { policy, kind });
    expect(errors).toBeUndefined();
    return data.statements.map(({ statement }) => statement);
  };
  const one = async (policy: string, kind: string, key: string) =>
    (await statements(policy, kind)).find((each) => each.key === key);

  test.each([
    [keys.metdental, 'MetLife', ['metlife-inc']],
    [keys.questions, 'MetLife', ['metlife-family']],
    [keys.massmutual, 'MassMutual', ['massmutual', 'cm-life', 'mml-investors', 'mml-bay-state']],
  ])('X-01: in %s the name %s stands for %j', async (policy, term, entities) => {
    const said = (await statements(policy, 'DEFINITION')).filter((each) =>
      String(each.terms?.definition?.term).split(', ').includes(term),
    );

    expect(said.flatMap((each) => each.definedEntities.map(({ key }) => key))).toEqual(entities);
  });

  test.each([
    [keys.metdental, 'no-active-effort', { ageBelow: 18, standard: 'NO_ACTIVE_EFFORT', remedy: null }],
    [keys.metlife, 'children-under-13', { ageBelow: 13, standard: 'NO_KNOWING', remedy: null }],
    [keys.massmutual, 'not-for-children', { ageBelow: 13, standard: 'NOT_DIRECTED', remedy: null }],
    [
      keys.massmutual,
      'nothing-knowingly-from-children',
      { ageBelow: 13, standard: 'NO_KNOWING', remedy: null },
    ],
    [keys.massmutual, 'deletion-for-children', { ageBelow: 13, standard: null, remedy: 'DELETE' }],
  ])('X-02: %s keeps its own age and standard (%s)', async (policy, key, children) => {
    expect((await one(policy, 'CHILDREN', key))?.terms?.children).toEqual(children);
  });

  test('X-02: of children the answers to customers say nothing', async () => {
    const said = await statements(keys.questions, 'CHILDREN');

    expect(said.map(({ modality }) => modality)).toEqual(['NOT_STATED']);
  });

  test('X-03: the 2002 opt-out stands against the promise that it would not be needed for', async () => {
    const choice = await one(keys.metdental, 'CHOICE', 'opt-out-of-sharing');
    const later = await one(keys.metlife, 'DISCLOSURE', 'no-sharing-for-direct-marketing');

    expect(choice).toMatchObject({
      conflictsWith: ['no-sale-for-marketing'],
      terms: { choice: { deadline: null } },
    });
    expect(later).toMatchObject({ negated: true, audiences: ['CUSTOMER'] });
  });

  test('X-04: the general and the specific are linked as a conflict and settled by nobody', async () => {
    const general = await one(keys.metlife, 'DISCLOSURE', 'any-lawful-sharing');

    expect(general?.conflictsWith).toEqual(['no-sharing-for-direct-marketing']);
  });

  test('X-08: messages at discretion are no promise of notice', async () => {
    const message = await one(keys.massmutual, 'USE', 'messages-on-policy-changes');
    const clause = await one(keys.massmutual, 'CHANGE', 'change-notice');

    expect(message).toMatchObject({ modality: 'RESERVES', conflictsWith: ['change-notice'] });
    expect(clause?.modality).toBe('COMMITS');
  });

  test('X-09: an address alone does not identify at MetLife, a device identifier helps to at MassMutual', async () => {
    const alone = await one(keys.metlife, 'DEFINITION', 'ip-address-alone');
    const device = await one(keys.massmutual, 'USE', 'use-of-device-identifiers');

    expect(alone).toMatchObject({ negated: true, condition: expect.any(String) });
    expect(device).toMatchObject({ negated: false, conflictsWith: ['not-personal'] });
  });

  test('X-10: post and telephone changed, the e-mail address did not', async () => {
    const [before, after] = await Promise.all([
      statements(keys.metdental, 'CONTACT'),
      statements(keys.metlife, 'CONTACT'),
    ]);
    const contact = (of: Statement[], key: string) => of.find((each) => each.key === key)?.terms?.contact;

    expect(contact(after, 'email-address')?.value).toBe(contact(before, 'email-address')?.value);
    expect(contact(after, 'telephone')?.value).not.toBe(contact(before, 'telephone')?.value);
    expect(contact(before, 'postal-address')?.addressLines).toContain('Attn: Online Privacy Director');
    expect(contact(after, 'postal-address')?.addressLines).toContain('Attn.: Privacy Policy Administrator');
  });

  test('X-11: rules attach to the companies that publish one policy together', async () => {
    const words = `{ policy(key: "${keys.massmutual}") { publishers { key regimes } } }`;
    type Told = { policy: { publishers: { key: string; regimes: string[] }[] } };
    const { data } = await ask<Told>(words);

    expect(data.policy.publishers.map(({ key, regimes }) => `${key} ${regimes.join(' ')}`).sort()).toEqual([
      'cm-life GLBA STATE_INSURANCE',
      'massmutual GLBA STATE_INSURANCE',
      'mml-bay-state GLBA STATE_INSURANCE',
      'mml-investors GLBA REG_S_P',
    ]);
  });

  test.each([
    [keys.metdental, ['NOT_STATED'], [undefined], [0]],
    [keys.questions, [], [], []],
    [keys.metlife, ['DOES', 'NOT_STATED'], ['NOT_HONORED', undefined], [2, 0]],
    [keys.massmutual, ['DOES'], ['NOT_HONORED'], [1]],
  ])('do not track in %s: %j', async (policy, modalities, responses, places) => {
    const said = await statements(policy, 'SIGNAL');

    expect(said.map(({ modality }) => modality)).toEqual(modalities);
    const told = said.map(({ terms, modality }) =>
      modality === 'DOES' ? terms?.signal?.response : undefined,
    );
    expect(told).toEqual(responses);
    expect(said.map(({ passages }) => passages.length)).toEqual(places);
  });

  test('one opt-out of all has a deadline: promotional e-mail, ten business days from receipt', async () => {
    const all = await Promise.all(Object.values(keys).map((policy) => statements(policy, 'CHOICE')));
    const dated = all.flat().filter(({ terms }) => terms?.choice?.deadline);

    expect(dated.map(({ key, terms }) => [key, terms?.choice?.deadline])).toEqual([
      [
        'promotional-email-deadline',
        { count: 10, unit: 'BUSINESS_DAY', anchor: expect.stringContaining('receipt') },
      ],
    ]);
  });

  test.each([
    [keys.metlife, { count: 10, unit: 'CALENDAR_DAY', anchor: 'LAST_VERIFIED_POSTING', scope: 'ANY' }],
    [keys.massmutual, { count: null, join: 'ANY', scope: 'ANY' }],
  ])('notice of material changes in %s: %j', async (policy, change) => {
    expect((await one(policy, 'CHANGE', 'change-notice'))?.terms?.change).toMatchObject(change);
  });

  test.each([[keys.metdental], [keys.questions]])('%s promises no notice of changes', async (policy) => {
    const said = await statements(policy, 'CHANGE');

    expect(said.map(({ modality }) => modality)).toEqual(['NOT_STATED']);
  });

  test('a list of affiliates tells that it is not complete, and which statement says so', async () => {
    const words = `query ($of: String!) {
      affiliates(of: $of) { entity { key } basis completeness statement { key version { number } } }
    }`;
    type Affiliate = { entity: { key: string }; completeness: string; statement: { key: string } };
    const { data } = await ask<{ affiliates: Affiliate[] }>(words, { of: 'metlife-family' });
    const back = await ask<{ affiliates: Affiliate[] }>(words, { of: 'metropolitan-life' });

    expect(data.affiliates.map(({ entity }) => entity.key)).toContain('metlife-legal-plans');
    expect(new Set(data.affiliates.map((each) => `${each.completeness} ${each.statement.key}`))).toEqual(
      new Set(['ILLUSTRATIVE affiliates-named']),
    );
    expect(back.data.affiliates).toMatchObject([
      { entity: { key: 'metlife-family' }, basis: 'START_UNKNOWN', statement: { key: 'affiliates-named' } },
    ]);
  });
});
