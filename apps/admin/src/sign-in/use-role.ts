import type { Verb } from '@privacy-register/schema/permission/permission';
import { type Role, roles } from '@privacy-register/schema/record/member';
import { useGetIdentity } from 'react-admin';
import { mayTake } from './allowed.ts';

export function useRole(): Role | null {
  const { identity } = useGetIdentity();
  return roles.find((role) => role === identity?.role) ?? null;
}

export function useMay(verb: Verb): boolean {
  const role = useRole();
  return role !== null && mayTake(role, verb);
}
