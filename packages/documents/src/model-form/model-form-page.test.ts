import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { formFacts } from '../testing/form-facts.ts';
import { harmsIn } from '../testing/harmless.ts';
import { noticeReading } from '../testing/sample-readings.ts';
import { elements, one, wordsIn } from '../testing/tree.ts';
import { elementsIn } from '../text/walk.ts';
import { type ModelForm, modelForm } from './model-form.ts';
import { modelFormPage } from './model-form-page.ts';

const form = modelForm(formFacts(noticeReading));
const pageWith = (said: Partial<ModelForm> = {}) =>
  modelFormPage({ form: { ...form, ...said }, policy: noticeReading.policy });

describe('the model privacy form', () => {
  const page = pageWith();
  const { tree } = page;
  const inside = (name: string) => h(null, one(tree, name));

  test('has one table with a caption, heads of columns, and a head for each of its seven rows', () => {
    const scopes = elements(tree, 'th').map(({ properties }) => properties.scope);

    expect(elements(tree, 'table', 'caption').map(({ tagName }) => tagName)).toEqual(['table', 'caption']);
    expect(scopes).toEqual(['col', 'col', 'col', ...Array.from({ length: 7 }, () => 'row')]);
  });

  test('gives each row its two answers', () => {
    const answers = elements(tree, 'td').map(wordsIn);

    expect(answers).toEqual([
      ...['Yes', 'No', 'Yes', 'No', 'Yes', 'Yes', 'Yes', 'No'],
      ...['No', 'We don’t share', 'Yes', 'Yes', 'No', 'We don’t share'],
    ]);
  });

  test('has one main heading, and no leap below it', () => {
    const levels = elements(tree, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));

    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('begins with the Social Security number, in three bullets of two', () => {
    const bullets = elements(inside('page-one'), 'li').map(wordsIn);

    expect(bullets.slice(0, 3)).toEqual([
      'Social Security number and account balances',
      'medical information and credit history',
      'employment information and checking account information',
    ]);
  });

  test('offers to limit by mail what can be limited, and nothing else', () => {
    expect(elements(inside('mail-in'), 'li').map(wordsIn)).toEqual([
      '☐ Do not share my personal information with other financial institutions to jointly market to me.',
      '☐ Do not allow your affiliates to use my personal information to market to me.',
    ]);
  });

  test('needs neither script nor style of its own', () => {
    expect(harmsIn(page)).toEqual([]);
    expect(elementsIn(tree).filter(({ properties }) => properties.style !== undefined)).toEqual([]);
  });
});

test.each<[name: string, said: Partial<ModelForm>, words: string, isThere: boolean]>([
  ['no mail-in form where nobody opts out by mail', byMail(null), 'Mail-in form', false],
  ['a mail-in form where somebody does', {}, 'Mail-in form', true],
  [
    'no box to limit sharing without an opt-out',
    { limitBox: null, joint: null },
    'To limit our sharing',
    false,
  ],
  [
    'former customers below «What?» where there is no opt-out',
    { limitBox: null },
    'no longer our customer',
    true,
  ],
  ['no word on joint accounts without an opt-out', { joint: null }, 'jointly with someone else', false],
  ['a choice for one holder alone', { joint: { eachForOneself: true } }, 'Apply my choices only to me', true],
  ['nobody else who provides it', { who: null }, 'Who is providing this notice?', false],
  [
    'the law of states where it is told',
    { other: ['In Vermont we ask first.'] },
    'rights under state law',
    true,
  ],
  ['no law of states where none is', {}, 'rights under state law', false],
  ['nothing of others where none supplies anything', { others: null }, 'from others', false],
])('has %s', (_name, said, words, isThere) => {
  expect(wordsIn(pageWith(said).tree).includes(words)).toBe(isThere);
});

test('an address that is none of the web is told, not linked', () => {
  const questions = { phone: null, web: 'javascript:alert(1)' };

  expect(harmsIn(pageWith({ questions }))).toEqual([]);
});

function byMail(mailTo: string[] | null): Partial<ModelForm> {
  return { limitBox: form.limitBox && { ...form.limitBox, mailTo } };
}
