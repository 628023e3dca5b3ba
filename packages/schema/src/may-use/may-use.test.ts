import { describe, expect, test } from 'vitest';
import { aReading, live, type Said } from '../practice/said.cases.ts';
import { aChoice, termsOf } from '../statement/statement.cases.ts';
import { sample } from '../testing/sample.ts';
import { mayUse, type Wish } from './may-use.ts';

const use = { kind: 'use', dataCategories: ['email'], purposes: ['marketing'] } as const;
const give: Omit<Said, 'key'> = {
  ...{ kind: 'disclosure', dataCategories: ['email'] },
  ...{ recipients: ['partners'], purposes: ['marketing'] },
};
const optOut: Said = {
  ...{ key: 'opt-out', kind: 'choice', actors: [], actions: ['use'], purposes: ['newsletters'] },
  terms: termsOf({ choice: aChoice }),
};
const optIn: Said = {
  ...{ key: 'opt-in', kind: 'choice', actors: [], actions: ['disclose'], purposes: ['marketing'] },
  terms: termsOf({ choice: { ...aChoice, mechanism: 'opt-in' } }),
};
const never: Said = { ...give, key: 'never', negated: true };
const agreed: Said = { ...give, key: 'agreed', legalBases: ['consent'] };

const wish: Wish = { dataCategory: 'email', purpose: 'marketing', party: null, audience: null };
const toPartners = { ...wish, party: 'partners' };
const around = { vocabulary: live, prevailing: [] };

const under = (number: number, said: readonly Said[], basis: 'declared' | 'observed' = 'declared') => ({
  ...{ basis, observedAt: null, from: '2020-01-01T00:00:00.000Z', to: '2021-01-01T00:00:00.000Z' },
  ...{ version: sample('policy-version', { number }), reading: aReading(said) },
});
const unknown = { ...under(0, []), basis: 'no-evidence' as const, version: null, reading: null };

describe('one version', () => {
  test.each<[string, Wish, Said[], string, string[]]>([
    ['a use that is stated is allowed', wish, [{ ...use, key: 'use' }], 'allowed', []],
    ['a use that may be made is allowed', wish, [{ ...use, key: 'use', modality: 'may' }], 'allowed', []],
    [
      'a use by consent needs it',
      wish,
      [{ ...use, key: 'use', legalBases: ['consent'] }],
      'needs-choice',
      ['use'],
    ],
    [
      'a use unless people opt out needs the choice',
      wish,
      [{ ...use, key: 'use', modality: 'may', legalBases: ['no-opt-out'] }],
      'needs-choice',
      ['use'],
    ],
    [
      'one ground without a choice is enough',
      wish,
      [
        { ...use, key: 'use', legalBases: ['consent'] },
        { ...use, key: 'plain' },
      ],
      'allowed',
      [],
    ],
    ['an opt-out within its scope', wish, [{ ...use, key: 'use' }, optOut], 'needs-choice', ['opt-out']],
    [
      'an opt-out from something else is none',
      { ...wish, purpose: 'claims' },
      [{ ...use, key: 'use', purposes: ['claims'] }, optOut],
      'allowed',
      [],
    ],
    [
      'a choice about cookies is none about use',
      wish,
      [
        { ...use, key: 'use' },
        { ...optOut, collectionMethods: ['cookie'] },
      ],
      'allowed',
      [],
    ],
    [
      'a way to be told is no choice of use',
      wish,
      [
        { ...use, key: 'use' },
        { ...optOut, terms: termsOf({ choice: { ...aChoice, mechanism: 'be-notified' } }) },
      ],
      'allowed',
      [],
    ],
    [
      'an opt-in to everything does not bind what is allowed in particular',
      toPartners,
      [
        { ...give, key: 'give' },
        { ...optIn, recipients: ['any-third-party'], purposes: [] },
      ],
      'allowed',
      [],
    ],
    ['a use that is denied is blocked', wish, [{ ...use, key: 'no', negated: true }], 'blocked', []],
    [
      'a use that is mostly not made is blocked',
      wish,
      [{ ...use, key: 'no', negated: true, modality: 'generally' }],
      'blocked',
      [],
    ],
    [
      'opposites block',
      wish,
      [
        { ...use, key: 'yes' },
        { ...use, key: 'no', negated: true },
      ],
      'blocked',
      [],
    ],
    ['silence does not allow', wish, [], 'not-stated', []],
    [
      'the publisher as party asks about use',
      { ...wish, party: 'self' },
      [{ ...use, key: 'u' }],
      'allowed',
      [],
    ],
    ['a party asks about disclosure', toPartners, [{ ...use, key: 'use' }], 'not-stated', []],
    ['a disclosure that is stated is allowed', toPartners, [{ ...give, key: 'give' }], 'allowed', []],
    [
      'what is never given without consent needs it',
      toPartners,
      [never, { ...agreed, exceptionTo: ['never'] }, optIn],
      'needs-choice',
      ['agreed', 'opt-in'],
    ],
    [
      'what is never given but by law is blocked',
      toPartners,
      [never, { ...agreed, exceptionTo: ['never'], legalBases: ['required-by-law'] }],
      'blocked',
      [],
    ],
  ])('%s', (_, asked, said, leave, choices) => {
    const answer = mayUse(asked, [under(1, said)], around);

    expect(answer.leave).toBe(leave);
    expect(answer.under.flatMap(({ left }) => left?.choices ?? [])).toEqual(choices);
    expect(answer.reasons.join(' ')).toMatch(/^Version 1: .+\.$/);
  });

  test('where another policy prevails, its name is the reason', () => {
    const prevailing = [{ key: 'notice', audiences: ['customer'] }];
    const asked = { ...wish, audience: 'customer' as const };

    const answer = mayUse(asked, [under(1, [{ ...use, key: 'use' }])], { ...around, prevailing });

    expect(answer.leave).toBe('not-stated');
    expect(answer.reasons).toEqual(['Version 1: For this audience another policy prevails: notice.']);
  });
});

describe('several versions', () => {
  const allowing = [{ ...use, key: 'use' }];
  const denying = [{ ...use, key: 'no', negated: true }];
  const asking = [...allowing, optOut];
  const bound = 'What was collected under an earlier, stricter version stays bound by it.';

  test.each([
    ['no stricter one', [under(1, allowing), under(2, allowing)], 'allowed', false],
    ['an earlier denial', [under(1, denying), under(2, allowing)], 'blocked', true],
    ['a denial between', [under(1, allowing), under(2, denying), under(3, allowing)], 'blocked', true],
    ['a denial now', [under(1, allowing), under(2, denying)], 'blocked', false],
    ['an earlier choice', [under(1, asking), under(2, allowing)], 'needs-choice', true],
    ['earlier silence', [under(1, []), under(2, asking)], 'not-stated', true],
    ['silence and a denial', [under(1, denying), under(2, [])], 'blocked', true],
    ['no evidence at collection', [unknown, under(2, allowing)], 'not-stated', true],
  ])('the strictest holds: %s', (_, stood, leave, isBound) => {
    const answer = mayUse(wish, stood, around);

    expect(answer.leave).toBe(leave);
    expect(answer.reasons.includes(bound)).toBe(isBound);
  });

  test('says how well a version is known that is not declared', () => {
    const answer = mayUse(wish, [under(1, allowing, 'observed'), under(2, allowing)], around);

    expect(answer.reasons).toEqual([
      'Version 1 (observed): The text says that this is or may be done.',
      'Version 2: The text says that this is or may be done.',
    ]);
  });

  test('says where nothing is known', () => {
    expect(mayUse(wish, [unknown], around).reasons).toEqual(['What the policy said then is not known.']);
  });

  test('without a version there is nothing to rely on', () => {
    expect(mayUse(wish, [], around)).toEqual({ leave: 'not-stated', under: [], reasons: [] });
  });
});
