/** What the register refuses, as react-admin's forms and notices want it. */
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { HttpError } from 'react-admin';
import { sentence } from '../language/say.ts';
import { refusalText } from './refusal-text.ts';

type GraphqlError = { message: string; extensions?: { code?: string; issues?: UserError[] } };

const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** A question that got no answer at all. */
export function unanswered(errors: readonly GraphqlError[], status: number): HttpError {
  const issues = errors.flatMap((error) => error.extensions?.issues ?? []);
  const code = errors[0]?.extensions?.code ?? '';
  const message = errors.map((error) => error.message).join(' ') || sentence('The register does not answer.');
  return new HttpError(message, statusOf[code] ?? (status === 200 ? 400 : status), formErrors(issues));
}

/** A change that was refused: each reason beside its field, and the record as it stands where we were late. */
export function refused(userErrors: readonly UserError[], current: unknown): HttpError {
  const isStale = userErrors.some(({ code }) => code === 'CONFLICT');
  const message = isStale
    ? sentence('Somebody changed this meanwhile. Nothing you typed is lost.')
    : userErrors.map((error) => error.message).join(' ');
  const isUnknown = userErrors.some(({ code }) => code === 'UNAUTHENTICATED');
  return new HttpError(message, isStale ? 409 : isUnknown ? 401 : 400, {
    ...formErrors(userErrors),
    current,
  });
}

type Nested = { [name: string]: string | Nested };

/** `passages.0.start` becomes the nested object that the form takes; what has no field belongs to the whole. */
export function formErrors(issues: readonly UserError[]): { errors: Nested; issues: readonly UserError[] } {
  const errors: Nested = {};
  for (const field of new Set(issues.flatMap((issue) => issue.field ?? []))) {
    const [first, ...others] = issues.filter((issue) => issue.field === field);
    if (first)
      place(errors, field.split('.'), others.length ? joined([first, ...others]) : refusalText(first));
  }
  const loose = issues.filter(({ field }) => !field);
  if (loose.length) place(errors, ['root', 'serverError'], joined(loose));
  return { errors, issues };
}

const joined = (issues: readonly UserError[]) => issues.map(({ message }) => message).join(' ');

function place(errors: Nested, [name = '', ...rest]: string[], message: string): void {
  if (rest.length === 0) {
    errors[name] = message;
    return;
  }
  const known = errors[name];
  const inner: Nested = typeof known === 'object' ? known : {};
  errors[name] = inner;
  place(inner, rest, message);
}
