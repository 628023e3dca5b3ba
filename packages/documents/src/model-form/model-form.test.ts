import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import { formFacts } from '../testing/form-facts.ts';
import { noticeReading, observedReadings } from '../testing/sample-readings.ts';
import { cellsInWords } from './cells-in-words.ts';
import { formCells, missingFacts } from './form-cells.ts';
import { modelForm } from './model-form.ts';

const given = ['limit-joint-marketing', 'limit-affiliate-marketing'];

const cellsOf = (reading: Reading) =>
  Object.fromEntries(cellsInWords(formCells(formFacts(reading))).map(({ cell, value }) => [cell, value]));
const lackingIn = (reading: Reading) =>
  missingFacts(formCells(formFacts(reading))).map(({ cell, why, near }) => [cell, why, near]);

describe("Northgate's notice", () => {
  test('fills every cell', () => {
    expect(cellsOf(noticeReading)).toEqual({
      revised: 'January 2026',
      name: 'Northgate Mutual family of companies',
      what:
        'Social Security number, account balances, medical information, credit history, ' +
        'employment information and checking account information',
      'share.everyday-business': 'Yes',
      'limit.everyday-business': 'No',
      'share.our-marketing': 'Yes',
      'limit.our-marketing': 'No',
      'share.joint-marketing': 'Yes',
      'limit.joint-marketing': 'Yes',
      'share.affiliates-everyday-transactions': 'Yes',
      'limit.affiliates-everyday-transactions': 'No',
      'share.affiliates-everyday-creditworthiness': 'No',
      'limit.affiliates-everyday-creditworthiness': 'We don’t share',
      'share.affiliates-to-market': 'Yes',
      'limit.affiliates-to-market': 'Yes',
      'share.nonaffiliates-to-market': 'No',
      'limit.nonaffiliates-to-market': 'We don’t share',
      limit: '860-555-0143; https://www.northgate-mutual.example/privacy/choices; 30 days',
      'mail-in': 'Privacy Choices, 1200 Lantern Hill Road, Suite 310, Hartwell, CT 06000',
      questions: '860-555-0143; https://www.northgate-mutual.example/privacy/choices',
      who: 'Northgate Life Insurance Company and Northgate Securities LLC',
      protect: 'Yes',
      collect:
        'open an account, apply for insurance, pay insurance premiums, file an insurance claim and ' +
        'buy securities from us',
      'collect.others':
        'We also collect your personal information from others, such as credit bureaus, affiliates, ' +
        'or other companies.',
      'joint-accounts': 'Your choices will apply to everyone on your account.',
      affiliates:
        'Our affiliates include financial companies such as Northgate Mutual Holding Company; ' +
        'nonfinancial companies, such as Northgate Legal Plans, Inc.',
      nonaffiliates:
        'Northgate Mutual family of companies does not share with nonaffiliates so they can market to you.',
      'joint-marketing': 'Our joint marketing partners include banks and brokerage houses.',
      other: '—',
    });
  });

  test.each<[what: string, edit: (said: SnapshotStatement) => SnapshotStatement | null, lacking: unknown[]]>([
    [
      'a silence about affiliates',
      without('no-creditworthiness'),
      [['share.affiliates-everyday-creditworthiness', 'not-stated', ['everyday-business']]],
    ],
    [
      'general words about one reason',
      edited('own-marketing', { purposes: ['marketing'] }),
      [['share.our-marketing', 'too-general', ['own-marketing']]],
    ],
    [
      'a contradiction',
      edited('no-creditworthiness', { purposes: ['affiliate-marketing'] }),
      [
        ['share.affiliates-everyday-creditworthiness', 'not-stated', ['everyday-business']],
        ['share.affiliates-to-market', 'conflicting', ['affiliates-may-market', 'no-creditworthiness']],
      ],
    ],
    [
      'a required opt-out that is not given',
      without('limit-affiliate-marketing'),
      [['limit.affiliates-to-market', 'not-stated', ['affiliates-may-market']]],
    ],
    [
      'a required opt-out that is denied',
      edited('limit-affiliate-marketing', { negated: true }),
      [['limit.affiliates-to-market', 'not-allowed', ['limit-affiliate-marketing', 'affiliates-may-market']]],
    ],
    [
      'a choice both given and denied',
      edited('no-other-limits', { purposes: ['marketing', 'everyday-business'] }),
      [
        ['limit.joint-marketing', 'conflicting', ['limit-joint-marketing', 'no-other-limits']],
        ['limit.affiliates-to-market', 'conflicting', ['limit-affiliate-marketing', 'no-other-limits']],
      ],
    ],
    [
      'silence on what cannot be limited',
      without('no-other-limits'),
      [
        ['limit.everyday-business', 'not-stated', ['everyday-business']],
        ['limit.our-marketing', 'not-stated', ['own-marketing']],
        ['limit.affiliates-everyday-transactions', 'not-stated', ['affiliates-transactions']],
      ],
    ],
    [
      'too few types of information',
      edited('information-collected', { dataCategories: ['ssn', 'account-balances'] }),
      [['what', 'too-few', ['information-collected', 'information-from-others']]],
    ],
    [
      'no Social Security number',
      edited('information-collected', {
        dataCategories: [
          ...['account-balances', 'medical-health', 'consumer-report'],
          ...['occupation', 'checking-history'],
        ],
      }),
      [['what', 'not-stated', ['information-from-others']]],
    ],
    [
      'no word on other sources',
      without('information-from-others'),
      [['collect.others', 'not-stated', ['information-collected']]],
    ],
    ['a wait below thirty days', waiting(29), [['limit', 'not-allowed', given]]],
    ['no wait', waiting(null), [['limit', 'not-stated', given]]],
    ['no telephone number', without('call'), [['limit', 'not-stated', given]]],
    ['no address for the form', without('choices-by-mail'), [['mail-in', 'not-stated', given]]],
    ['no word on joint accounts', without('joint-accounts'), [['joint-accounts', 'not-stated', []]]],
    ['no safeguards', without('safeguards'), [['protect', 'not-stated', []]]],
    ['no affiliate named', without('affiliates-named'), [['affiliates', 'not-stated', []]]],
    [
      'no sort of joint marketer named',
      edited('joint-marketing', { recipients: ['joint-marketers'] }),
      [['joint-marketing', 'too-general', ['joint-marketing']]],
    ],
  ])('is refused for %s', (_what, edit, lacking) => {
    const statements = noticeReading.statements.flatMap((said) => edit(said) ?? []);
    const reading = { ...noticeReading, statements };

    expect(lackingIn(reading)).toEqual(lacking);
    expect(() => modelForm(formFacts(reading))).toThrow(Refusal);
  });
});

function without(key: string) {
  return (said: SnapshotStatement) => (said.key === key ? null : said);
}

function waiting(count: number | null) {
  return (said: SnapshotStatement): SnapshotStatement => {
    const { terms } = said;
    if (!terms?.choice?.deadline) return said;
    const choice = { ...terms.choice, deadline: { ...terms.choice.deadline, count } };
    return { ...said, terms: { ...terms, choice } };
  };
}

type Facet = 'purposes' | 'recipients' | 'dataCategories';
type Edit = Partial<Record<Facet, string[]>> & Partial<Pick<SnapshotStatement, 'negated'>>;

function edited(key: string, { negated, ...named }: Edit) {
  const facets = Object.entries(named).map(([facet, keys]) => [facet, keys.map(idOfTerm)]);
  return (said: SnapshotStatement): SnapshotStatement =>
    said.key === key ? { ...said, negated: negated ?? said.negated, ...Object.fromEntries(facets) } : said;
}

function idOfTerm(key: string): string {
  const found = Object.values(noticeReading.terms).find((term) => term.key === key);
  if (!found) throw new Error(`No term ${key}`);
  return found.id;
}

describe("MetLife's customer questions", () => {
  const faq = observedReadings.find(([name]) => name === 'metlife-faq')?.[1] ?? noticeReading;

  test('fill the cells they answer, row by row', () => {
    expect(cellsOf(faq)).toMatchObject({
      'share.everyday-business': 'Yes',
      'limit.everyday-business': null,
      'share.our-marketing': 'Yes',
      'limit.our-marketing': null,
      'share.joint-marketing': 'Yes',
      'limit.joint-marketing': 'Yes',
      'share.affiliates-everyday-transactions': null,
      'limit.affiliates-everyday-transactions': null,
      'share.affiliates-everyday-creditworthiness': null,
      'limit.affiliates-everyday-creditworthiness': null,
      'share.affiliates-to-market': 'Yes',
      'limit.affiliates-to-market': 'Yes',
      'share.nonaffiliates-to-market': 'No',
      'limit.nonaffiliates-to-market': 'We don’t share',
    });
  });

  test('lack what the form needs besides', () => {
    expect(lackingIn(faq)).toEqual([
      ['revised', 'not-stated', []],
      ['what', 'not-stated', ['no-categories-collected']],
      ['what', 'not-stated', []],
      ['limit.everyday-business', 'not-stated', ['business-need']],
      ['limit.our-marketing', 'not-stated', ['marketing-services']],
      ['share.affiliates-everyday-transactions', 'too-general', ['business-need', 'examples-of-need']],
      ['share.affiliates-everyday-creditworthiness', 'too-general', ['business-need', 'examples-of-need']],
      ['mail-in', 'not-stated', ['opt-out-of-affiliates', 'opt-out-of-joint-marketing']],
      ['limit', 'not-stated', ['opt-out-of-affiliates', 'opt-out-of-joint-marketing']],
      ['questions', 'not-stated', []],
      ['who', 'not-stated', []],
      ['collect', 'not-stated', []],
      ['collect.others', 'not-stated', []],
      ['joint-accounts', 'not-stated', []],
      ['joint-marketing', 'too-general', ['joint-marketing']],
    ]);
  });

  test('are refused with one issue for each missing fact', () => {
    expect(() => modelForm(formFacts(faq))).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([
          expect.objectContaining({
            code: 'form-incomplete',
            field: 'share.affiliates-everyday-creditworthiness',
          }),
        ]),
      }),
    );
  });
});

test.each(observedReadings)('%s makes no form', (_name, reading) => {
  expect(() => modelForm(formFacts(reading))).toThrow(Refusal);
});
