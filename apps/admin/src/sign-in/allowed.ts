/** What the dashboard offers a role. The server decides again on everything. */
import { editedBy, may, mayRead, type Verb } from '@privacy-register/schema/permission/permission';
import type { Role } from '@privacy-register/schema/record/member';
import { isRecordName } from '../data-provider/record-named.ts';

export const mayTake = (role: Role, verb: Verb) => may({ kind: 'member', id: 'mbr', role }, verb);

/** Types that are made by a verb of their own. */
const madeBy: Record<string, Verb> = {
  'material-rule': 'propose-rule',
  erratum: 'erratum',
  invitation: 'administer',
  'api-token': 'administer',
};

/** Types that are begun on the page of something else. */
const madeOnPages = ['policy-version', 'finding-acceptance', 'obligation-done'];

/** Types that are written and changed where they stand, and have no forms. */
const withoutForms = ['comment'];

export function isAllowed(role: Role, action: string, resource: string): boolean {
  if (!isRecordName(resource)) return true;
  if (action === 'list' || action === 'show' || action === 'export') return mayRead(role, resource);
  const special = madeBy[resource];
  if (special) return action === 'create' && mayTake(role, special);
  if (withoutForms.includes(resource)) return false;
  if (madeOnPages.includes(resource) && action === 'create') return false;
  const verb = editedBy(resource);
  return verb !== null && mayTake(role, verb);
}
