import { describe, expect, test } from 'vitest';
import { Refusal } from '../kit/refusal.ts';
import type { Case } from './case.cases.ts';
import { conflicts } from './conflict.cases.ts';
import { denials } from './denial.cases.ts';
import { exceptions } from './exception.cases.ts';
import { people } from './people.cases.ts';
import { positives } from './positive.cases.ts';
import { practice } from './practice.ts';
import { askOf } from './question.ts';
import { aReading, live } from './said.cases.ts';
import { silences } from './silence.cases.ts';

describe.each(Object.entries({ positives, denials, exceptions, conflicts, people, silences }))(
  'the truth table of practices: %s',
  (_, cases) => {
    test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
      expect(answerTo(each)).toEqual({
        answer: each.answer,
        restsOn: each.restsOn ?? [],
        qualifiedBy: each.qualifiedBy ?? [],
        related: each.related ?? [],
        governedBy: each.governedBy ?? null,
      });
    });
  },
);

function answerTo({ said, asked, audiences, prevailing = [] }: Case) {
  return practice(askOf(asked), aReading(said, { audiences }), { vocabulary: live, prevailing });
}

describe('where a term asked stands', () => {
  const said = [
    { key: 'money', kind: 'disclosure', dataCategories: ['financial-information'], recipients: ['partners'] },
  ] as const;
  const about = { activity: 'disclose', dataCategory: 'credit-card-number', party: 'partners' } as const;
  const around = { vocabulary: live, prevailing: [] };

  test('a term that the version does not name is placed by the live vocabulary', () => {
    const reading = aReading(said, { without: ['credit-card-number'] });

    expect(practice(askOf(about), reading, around)).toMatchObject({ answer: 'may', restsOn: ['money'] });
  });

  test("the version's own tree wins for what it names, also above a term it does not name", () => {
    const reading = aReading(said, { without: ['credit-card-number'] });
    const between = Object.values(reading.terms).find(({ key }) => key === 'payment-information');
    if (between) between.ancestors = ['personal-information'];

    expect(practice(askOf(about), reading, around)).toMatchObject({ answer: 'not-stated', restsOn: [] });
  });

  test('keys are looked up in the vocabulary of their argument', () => {
    const asked = askOf({ activity: 'use', dataCategory: 'marketing' });

    expect(() => practice(asked, aReading([]), around)).toThrow(Refusal);
  });

  test.each([
    ['dataCategory', 'data category'],
    ['collectionMethod', 'collection method'],
    ['purpose', 'purpose'],
    ['party', 'party'],
    ['source', 'party'],
    ['actor', 'party'],
  ])('an unknown %s is refused by the name of its argument', (field, word) => {
    const asked = askOf({ activity: 'use', [field]: 'unheard-of' });
    const issue = { code: 'not-found', field, message: `There is no such ${word}.` };

    expect(() => practice(asked, aReading([]), around)).toThrow(expect.objectContaining({ issues: [issue] }));
  });

  test('a register that does not name the publisher has not stated what it does', () => {
    const answer = practice(
      askOf({ activity: 'use' }),
      { ...aReading([]), terms: {} },
      {
        vocabulary: [],
        prevailing: [],
      },
    );

    expect(answer.answer).toBe('not-stated');
  });
});
