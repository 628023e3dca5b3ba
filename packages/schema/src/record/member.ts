/** People and programs that sign in. */

import { count, instant, ref, text, texts, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

export const roles = ['viewer', 'editor', 'approver', 'publisher', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

export const member = recordType({
  name: 'member',
  prefix: 'mbr',
  label: 'Member',
  plural: 'Members',
  title: 'name',
  anonymous: null,
  fields: {
    name: text({ label: 'Name', personal: true }),
    email: text({ label: 'E-mail', unique: true, personal: true }, 'email'),
    role: word(roles, { label: 'Role' }),
    passwordHash: text({ label: 'Password', optional: true, ruled: true, secret: true }),
    totpSecret: text({ label: 'One-time code secret', optional: true, ruled: true, secret: true }),
    /** The last used time step, so that a code is good once. */
    totpStep: count({ label: 'Last one-time code', optional: true, ruled: true, secret: true }),
    oidcSubject: text({ label: 'Single sign-on subject', optional: true, ruled: true, secret: true }),
    /** Raised with every change of role or credentials; sessions of before end. */
    authority: count({ label: 'Authority', ruled: true, secret: true }),
  },
});
export type Member = RecordOf<typeof member>;

export const session = recordType({
  name: 'session',
  prefix: 'ses',
  label: 'Session',
  plural: 'Sessions',
  title: 'member',
  anonymous: null,
  audited: false,
  searched: false,
  fields: {
    member: ref('member', { label: 'Member', ruled: true }),
    tokenHash: text({ label: 'Token', ruled: true, secret: true, unique: true }, 'hash'),
    authority: count({ label: 'Authority', ruled: true, secret: true }),
    lastUsedAt: instant({ label: 'Last used', ruled: true }),
    endsAt: instant({ label: 'Ends', ruled: true }),
  },
});

export const invitation = recordType({
  name: 'invitation',
  prefix: 'inv',
  label: 'Invitation',
  plural: 'Invitations',
  title: 'email',
  anonymous: null,
  fields: {
    email: text({ label: 'E-mail', personal: true }, 'email'),
    role: word(roles, { label: 'Role' }),
    tokenHash: text({ label: 'Token', ruled: true, secret: true, unique: true }, 'hash'),
    endsAt: instant({ label: 'Ends', ruled: true }),
    usedAt: instant({ label: 'Used', optional: true, ruled: true }),
  },
});

/** Lets a program read and act with a role. */
export const apiToken = recordType({
  name: 'api-token',
  prefix: 'tok',
  label: 'API token',
  plural: 'API tokens',
  title: 'name',
  anonymous: null,
  fields: {
    name: text({ label: 'Name' }),
    holder: ref('member', {
      label: 'Holder',
      help: 'Who acts by it; what it does counts as done by this person. Empty: a program that reads.',
      optional: true,
    }),
    app: ref('app', {
      label: 'Downstream app',
      help: 'The program that carries it: reads what the public reads, and is known on the adoption board.',
      optional: true,
    }),
    role: word(roles, { label: 'Role' }),
    endsAt: instant({ label: 'Ends' }),
    tokenHash: text({ label: 'Token', ruled: true, secret: true, unique: true }, 'hash'),
    lastUsedAt: instant({ label: 'Last used', optional: true, ruled: true }),
  },
});

/** Counts failures per account and per address hash, so that guessing is slow. */
export const signInFailure = recordType({
  name: 'sign-in-failure',
  prefix: 'sif',
  label: 'Sign-in failure',
  plural: 'Sign-in failures',
  title: 'subjects',
  anonymous: null,
  audited: false,
  searched: false,
  fields: {
    subjects: texts({ label: 'Hashes of who and where', ruled: true, secret: true }, 'hash'),
    at: instant({ label: 'At', ruled: true }),
  },
});
