import { expect, test } from 'vitest';
import { formErrors, refused, unanswered } from './problem.ts';
import { refusalText } from './refusal-text.ts';

const about = (field: string | null, message: string, code = 'INVALID') => ({ field, code, message });
const told = (message: string) => refusalText({ code: 'INVALID', message });

test('a reason stands beside the input it is about, however deep', () => {
  const { errors } = formErrors([
    about('passages.0.start', 'Too far.'),
    about('passages.0.end', 'Too near.'),
  ]);

  expect(errors).toEqual({ passages: { 0: { start: told('Too far.'), end: told('Too near.') } } });
});

test('reasons without a field belong to the whole form', () => {
  const { errors } = formErrors([about(null, 'No.'), about(null, 'Never.'), about('key', 'Taken.')]);

  expect(errors).toEqual({ root: { serverError: 'No. Never.' }, key: told('Taken.') });
});

test('two reasons of one field are both told', () => {
  expect(formErrors([about('key', 'Short.'), about('key', 'Taken.')]).errors).toEqual({
    key: 'Short. Taken.',
  });
});

test('a stale change carries the record as it stands', () => {
  const current = { id: 'ent_1', revision: 3 };

  const error = refused([about(null, 'Changed.', 'CONFLICT')], current);

  expect(error.status).toBe(409);
  expect(error.body.current).toBe(current);
});

test.each([
  ['UNAUTHENTICATED', 200, 401],
  ['FORBIDDEN', 200, 403],
  ['BAD_USER_INPUT', 200, 400],
  ['', 502, 502],
])('the code %s of a failed question becomes status %i → %i', (code, status, expected) => {
  const errors = code ? [{ message: 'No.', extensions: { code } }] : [];

  expect(unanswered(errors, status).status).toBe(expected);
});
