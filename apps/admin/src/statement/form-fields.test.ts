import { expect, test } from 'vitest';
import { formFields, keyFrom } from './form-fields.ts';

const names = (kind: string, values: Record<string, unknown> = {}) =>
  formFields(kind, values, 'create').map(({ name }) => name);

test('a form asks for what the kind takes', () => {
  expect(names('disclosure')).toContain('recipients');
  expect(names('collection')).not.toContain('recipients');
  expect(names('education')).not.toContain('dataCategories');
});

test('what the kind does not take but the statement still holds is shown, to be emptied', () => {
  expect(names('collection', { recipients: ['pty_1'] })).toContain('recipients');
});

test('only the terms and modalities of the kind are offered', () => {
  const [terms] = formFields('choice', {}, 'create').filter(({ name }) => name === 'terms');
  const [modality] = formFields('education', {}, 'create').filter(({ name }) => name === 'modality');

  expect(terms?.field).toMatchObject({ fields: { choice: { kind: 'part' } } });
  expect(terms?.field.kind === 'oneOf' && Object.keys(terms.field.fields)).toEqual(['choice']);
  expect(modality?.field).toMatchObject({ words: ['does', 'may', 'generally', 'commits'] });
  expect(names('education')).not.toContain('terms');
});

test('the key and the version are kept once given', () => {
  const disabled = formFields('use', {}, 'update').filter(({ isDisabled }) => isDisabled);

  expect(disabled.map(({ name }) => name)).toEqual(['key']);
});

test.each([
  ['Florists get names.', 'florists-get-names'],
  ['  Çok – güzel!  ', 'cok-guzel'],
  ['…', 'statement'],
])('from the summary "%s" the key %s is made', (summary, key) => {
  expect(keyFrom(summary)).toBe(key);
});
