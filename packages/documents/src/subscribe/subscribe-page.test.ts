import { describe, expect, it, test } from 'vitest';
import { languages } from '../language/speech.ts';
import { payloads } from '../testing/payloads.ts';
import { elements, one, wordsIn } from '../testing/tree.ts';
import { elementsIn } from '../text/walk.ts';
import { type SubscribeForm, subscribePage } from './form-page.ts';
import { type SubscribeStep, subscribeStepPage } from './step-page.ts';

const policies = [
  { key: 'online', title: 'Online privacy policy', language: 'en' },
  { key: 'aviso', title: 'Aviso de privacidad', language: 'es' },
];
const keep = { answersDays: 30, deliveriesDays: 365, addressesDays: 1 };
const given = { address: '', policies: [] };
const form = (said: Partial<SubscribeForm> = {}) =>
  subscribePage({ language: 'en', policies, given, isAmiss: false, keep, ...said });

describe.each(languages)('the form (%s)', (language) => {
  const { tree } = form({ language });

  it('names each of its fields', () => {
    const labels = elements(tree, 'label').map(({ properties }) => String(properties.htmlFor ?? 'around'));
    const fields = elements(tree, 'input', 'select').map(({ properties }) => properties.id ?? 'around');

    expect(fields).toEqual(labels);
    expect(elements(tree, 'fieldset', 'legend')).toHaveLength(2);
  });

  it('begins with its own language chosen, and with no policy ticked', () => {
    const chosen = elements(tree, 'option').filter(({ properties }) => properties.selected);

    expect(chosen.map(({ properties }) => properties.value)).toEqual([language]);
    expect(elements(tree, 'input').filter(({ properties }) => properties.checked)).toEqual([]);
  });

  it('marks a title that is in another language', () => {
    const marked = elements(tree, 'span').filter(({ properties }) => properties.lang);

    expect(marked.map(({ properties }) => properties.lang)).toEqual(
      ['en', 'es'].filter((each) => each !== language),
    );
  });
});

test('what is no address is said beside its field, and what was typed stays', () => {
  const { tree } = form({ isAmiss: true, given: { address: 'nobody', policies: ['aviso'] } });
  const field = one(tree, 'address');

  expect(field.properties).toMatchObject({
    ariaInvalid: 'true',
    ariaDescribedBy: ['amiss'],
    value: 'nobody',
  });
  expect(wordsIn(one(tree, 'amiss'))).toBe('Give a whole e-mail address.');
  expect(elements(tree, 'input').filter(({ properties }) => properties.checked)).toHaveLength(1);
});

test('it says for how long what is kept, in the days that are set', () => {
  const { tree } = form();
  const lines = elements(tree, 'li').map(wordsIn);

  expect(lines).toContain('When no message reaches it any more, it is erased after 1 day.');
  expect(lines).toContainEqual(expect.stringContaining('is kept for 365 days, without the address.'));
});

test('another language keeps what is ticked', () => {
  const { tree } = form({ given: { address: '', policies: ['online', 'aviso'] } });
  const links = elements(tree, 'a').map(({ properties }) => properties.href);

  expect(links).toContain('/subscribe?policy=online&policy=aviso&language=fr');
});

test('where no mail is sent there is no form, and the feeds are named', () => {
  const { tree } = form({ keep: null });

  expect(elements(tree, 'form', 'input')).toEqual([]);
  expect(wordsIn(one(tree, 'lede'))).toBe('This register sends no e-mail. Follow its feeds instead.');
  expect(elements(tree, 'a').map(({ properties }) => properties.href)).toContain('/feed.atom');
});

test.each(payloads)('whatever is typed is words in the form: %j', (word) => {
  const same = policies.map((each) => ({ ...each, language: 'en' }));
  const usual = form({ policies: same });
  const { tree } = form({
    policies: same.map((each) => ({ ...each, title: word, key: word })),
    given: { address: word, policies: [] },
  });

  expect(elements(tree, 'input').map(({ properties }) => properties.value)).toEqual([word, word, word]);
  expect(elementsIn(tree).map(({ tagName }) => tagName)).toEqual(
    elementsIn(usual.tree).map(({ tagName }) => tagName),
  );
});

const steps: [SubscribeStep, number][] = [
  ['asked', 0],
  ['confirm', 1],
  ['confirmed', 0],
  ['ended', 0],
  ['leave', 1],
  ['left', 0],
  ['too-many', 0],
];

test.each(steps)('the step %s is a page with %i button to press, in every language', (step, buttons) => {
  const pages = languages.map((language) => subscribeStepPage(step, language));

  expect(pages.map(({ tree }) => elements(tree, 'button').length)).toEqual(languages.map(() => buttons));
  expect(new Set(pages.map(({ tree }) => wordsIn(one(tree, 'lede')))).size).toBe(languages.length);
});
