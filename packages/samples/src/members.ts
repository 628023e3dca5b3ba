import type { Member } from '@privacy-register/schema/record/member';

/** One person per role. Their passwords are made when the register first starts. */
export const sampleMembers: readonly Pick<Member, 'name' | 'email' | 'role'>[] = [
  { role: 'viewer', name: 'Vera Lindqvist', email: 'viewer@northgate-mutual.example' },
  { role: 'editor', name: 'Edgar Okafor', email: 'editor@northgate-mutual.example' },
  { role: 'approver', name: 'Amara Castellanos', email: 'approver@northgate-mutual.example' },
  { role: 'publisher', name: 'Pavel Whitcombe', email: 'publisher@northgate-mutual.example' },
  { role: 'administrator', name: 'Adele Nakamura', email: 'administrator@northgate-mutual.example' },
  { role: 'auditor', name: 'Otis Brandvold', email: 'auditor@northgate-mutual.example' },
];
