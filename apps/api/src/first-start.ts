/** What an empty register begins with: vocabularies, rules, accounts, and the sample where asked for. */
import { randomBytes } from 'node:crypto';
import type { Store } from '@privacy-register/db/store';
import { sampleMembers } from '@privacy-register/samples/members';
import { type SampleSet, sampleBegins } from '@privacy-register/samples/sets';
import { startingChanges } from '@privacy-register/samples/starting';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { loadWhole } from './sample/load-whole.ts';
import { memberWith } from './sign-in/give.ts';

type Start = { sample: SampleSet | 'none'; now: string; tell: (line: string) => void };
type Account = { name: string; email: string; role: (typeof sampleMembers)[number]['role'] };

const administrator: Account = {
  name: 'Administrator',
  email: 'administrator@localhost.example',
  role: 'administrator',
};

/** Tells the passwords of the accounts the one time they are known. A second start keeps what is there. */
export async function firstStart(store: Store, { sample, now, tell }: Start): Promise<void> {
  if (await store.read(register).count('member', {})) return;
  const accounts = sample === 'none' ? [administrator] : sampleMembers;
  const made = await Promise.all(accounts.map((account) => withPassword(account)));
  const changes = made.flatMap((each) => each.changes);
  const signature = { at: now, by: 'register', action: 'first-start' };
  if (sample === 'none') await store.commit([...changes, ...startingChanges({ newId, now })], signature);
  if (sample !== 'none') {
    const first = { changes, signature: { ...signature, at: sampleBegins(now) } };
    const memberIds = made.map(({ account, id }) => ({ ...account, id }));
    await loadWhole(store, { set: sample, now, memberIds, first });
  }
  tell('Accounts (their passwords are shown this once):');
  for (const { line } of made) tell(line);
}

async function withPassword(account: Account) {
  const password = randomBytes(12).toString('base64url');
  const { id, changes } = await memberWith({ ...account, password });
  return {
    account,
    id,
    changes,
    line: `  ${account.role.padEnd(14)} ${account.email.padEnd(42)} ${password}`,
  };
}
