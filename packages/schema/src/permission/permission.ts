/** The one table of who may do what. What is not said here is denied. */
import { refuse } from '../kit/refusal.ts';
import type { Role } from '../record/member.ts';
import type { RecordName } from '../records.ts';
import type { Viewer } from './viewer.ts';

const editable: readonly RecordName[] = [
  'legal-entity',
  'affiliation',
  'platform',
  'closure',
  'data-category',
  'collection-method',
  'purpose',
  'party',
  'policy',
  'coverage',
  'source-document',
  'policy-version',
  'statement',
  'text-mark',
  'app',
];
const administered: readonly RecordName[] = ['member', 'invitation', 'api-token'];
const told: readonly RecordName[] = ['subscription'];
const unseen: readonly RecordName[] = ['session', 'sign-in-failure', 'calendar-feed'];

export const verbs = [
  'edit',
  'draft',
  'discard',
  'submit',
  'recall',
  'overrule',
  'reject',
  'approve',
  'consent',
  'revise',
  'post',
  'hold',
  'release',
  'withdraw',
  'leave',
  'attest',
  'correct-notice',
  'erratum',
  'adopt',
  'observe',
  'post-exceptionally',
  'grant-exceptionally',
  'propose-rule',
  'grant-rule',
  'accept-finding',
  'mark-done',
  'comment',
  'tell',
  'administer',
  'read-audit',
  'verify',
] as const;
export type Verb = (typeof verbs)[number];

const editing: Verb[] = [
  'edit',
  'draft',
  'discard',
  'submit',
  'recall',
  'overrule',
  'revise',
  'observe',
  'adopt',
  'erratum',
  'mark-done',
  'comment',
];
const verbsOf: Record<Role, readonly Verb[]> = {
  viewer: [],
  auditor: ['read-audit'],
  editor: editing,
  approver: [
    'reject',
    'approve',
    'consent',
    'post',
    'hold',
    'withdraw',
    'leave',
    'attest',
    'correct-notice',
    'erratum',
    'adopt',
    'post-exceptionally',
    'propose-rule',
    'grant-rule',
    'accept-finding',
    'mark-done',
    'comment',
    'read-audit',
  ],
  publisher: [
    'post',
    'hold',
    'release',
    'withdraw',
    'leave',
    'attest',
    'correct-notice',
    'comment',
    'tell',
    'read-audit',
  ],
  administrator: [
    'administer',
    'propose-rule',
    'grant-rule',
    'grant-exceptionally',
    'accept-finding',
    'comment',
    'tell',
    'read-audit',
    'withdraw',
    'hold',
  ],
};

export function may(viewer: Viewer, verb: Verb): boolean {
  if (viewer.kind === 'register') return true;
  return viewer.kind !== 'anonymous' && verbsOf[viewer.role].includes(verb);
}

/** Which verb making or changing a record of this type takes; null: no person does it by hand. */
export function editedBy(type: RecordName): Verb | null {
  if (editable.includes(type)) return 'edit';
  if (administered.includes(type)) return 'administer';
  if (told.includes(type)) return 'tell';
  if (type === 'finding-acceptance') return 'accept-finding';
  if (type === 'obligation-done') return 'mark-done';
  if (type === 'comment') return 'comment';
  return null;
}

export function mayRead(role: Role, type: RecordName): boolean {
  if (unseen.includes(type)) return false;
  if (type === 'member') return true;
  // Addresses of people, and of machines that anybody could send to.
  if (told.includes(type)) return verbsOf[role].includes('tell') || role === 'auditor';
  return !administered.includes(type) || role === 'administrator' || role === 'auditor';
}

export function demand(viewer: Viewer, verb: Verb): void {
  if (may(viewer, verb)) return;
  if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
  refuse('forbidden', `Your role does not allow this step (${verb}).`);
}
