/** What administrators hand out: the secret is in the answer once, its hash in the changes. */
import type { Store } from '@privacy-register/db/store';
import type { Change } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { Member, Role } from '@privacy-register/schema/record/member';
import { issueToken } from '@privacy-register/schema/sign-in/api-token';
import { invite } from '@privacy-register/schema/sign-in/invitation';
import { newMember } from '@privacy-register/schema/sign-in/new-member';
import { membersWith } from './find-member.ts';
import { hashPassword, type PasswordCost } from './password.ts';
import { newSecret, sha256 } from './secret.ts';

type By = { store: Store; viewer: Viewer; now: string };
export type Given = { id: string; secret: string; changes: Change[] };

export async function inviteMember({ store, ...asked }: By & { email: string; role: Role }): Promise<Given> {
  const read = store.read(register);
  const members = await membersWith(read, asked.email);
  const invitations = await read.all('invitation', { usedAt: { isNull: true } });
  const id = newId('invitation');
  const secret = newSecret();
  const changes = invite({ ...asked, id, tokenHash: sha256(secret), members, invitations });
  return { id, secret, changes };
}

type Token = By & { name: string; role: Role; endsAt: string; holder: string | null; app?: string | null };

export async function createApiToken({ store, app: appId = null, ...asked }: Token): Promise<Given> {
  const read = store.read(register);
  const holder = asked.holder === null ? null : await read.get('member', asked.holder);
  const app = appId === null ? null : await read.get('app', appId);
  if (asked.holder !== null && !holder) return refuse('not-found', 'There is no such member.', 'holder');
  if (appId !== null && !app) return refuse('not-found', 'There is no such app.', 'app');
  const id = newId('api-token');
  const secret = `prt_${newSecret()}`;
  return { id, secret, changes: issueToken({ ...asked, holder, app, id, tokenHash: sha256(secret) }) };
}

type WithPassword = Pick<Member, 'name' | 'email' | 'role'> & { password: string; cost?: PasswordCost };

/** A member that needs no invitation, such as a sample account or the first administrator. */
export async function memberWith({
  password,
  cost,
  ...member
}: WithPassword): Promise<{ id: string; changes: Change[] }> {
  const id = newId('member');
  const passwordHash = await hashPassword(password, cost);
  return { id, changes: [newMember(id, { ...member, passwordHash, oidcSubject: null })] };
}
