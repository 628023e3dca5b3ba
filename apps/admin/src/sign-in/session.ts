/** The sign-in routes of the register. */

import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import type { Role } from '@privacy-register/schema/record/member';
import { HttpError } from 'react-admin';
import { formErrors } from '../data-provider/problem.ts';
import { sentence } from '../language/say.ts';

export type Me = { id: string; name: string; role: Role; totp: boolean };
export type Methods = { local: boolean; oidc: { label: string } | null };

let known: Promise<Me> | null = null;

/** Who is signed in; asked once, and again after every change of it. */
export function me(): Promise<Me> {
  known ??= route<{ member: Me }>('GET', '/me').then(({ member }) => member);
  known.catch(forget);
  return known;
}

/** Asked anew, with what was known before as long as there is no other answer. */
export async function meNow(): Promise<Me> {
  const { member } = await route<{ member: Me }>('GET', '/me');
  known = Promise.resolve(member);
  return member;
}

export const forget = () => {
  known = null;
};

export const isKnown = () => known !== null;

export const methods = () => route<Methods>('GET', '/methods');

export async function route<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/auth${path}`, {
    method,
    credentials: 'same-origin',
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw problemOf(answer.errors ?? [], response.status);
}

function problemOf(issues: UserError[], status: number): HttpError {
  const message = issues.map((issue) => issue.message).join(' ') || sentence('The register does not answer.');
  return new HttpError(message, status, formErrors(issues));
}

export const codesOf = (error: unknown): string[] => {
  const issues: UserError[] = error instanceof HttpError ? (error.body?.issues ?? []) : [];
  return issues.map(({ code }) => code);
};
