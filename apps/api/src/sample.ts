/** Loads the sample register by playing its steps on a store. */
import { dossierOf, modelOf, policyState } from '@privacy-register/db/dossier';
import type { Store } from '@privacy-register/db/store';
import { type SampleSet, stepsOf } from '@privacy-register/samples/sets';
import { play, type World } from '@privacy-register/samples/world';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import { newSigningSecret } from './telling/signing-secret.ts';

type Loading = { set: SampleSet; now: string; memberIds: readonly { id: string; role: Role }[] };

/** Members must be there; anything else must not. Refuses rather than adding to what somebody began. */
export async function loadSample(store: Store, { set, now, memberIds }: Loading): Promise<void> {
  if (!(await isEmpty(store))) throw new Error('The sample is loaded into an empty register only.');
  await playSample(store, { set, now, memberIds });
}

/** Its steps, one commit each; what stands there of vocabularies and rules is kept. */
export async function playSample(store: Store, { set, now, memberIds }: Loading): Promise<void> {
  const tzdata = process.versions.tz ?? null;
  await play(worldOf(store), stepsOf(set, now), { members: membersByRole(memberIds), newId, tzdata });
}

/** Whether there is nothing in the register yet that a sample could collide with. */
export async function isEmpty(store: Store): Promise<boolean> {
  const read = store.read(register);
  const counts = await Promise.all([read.count('policy', {}), read.count('party', {})]);
  return counts.every((count) => count === 0);
}

function worldOf(store: Store): World {
  const read = store.read(register);
  return {
    read: (type) => read.all(type, {}),
    state: (policy) => policyState(read, policy),
    dossier: (version, now) => dossierOf(read, version, now),
    model: (version) => modelOf(read, version),
    newSigningSecret,
    commit: store.commit,
  };
}

function membersByRole(members: Loading['memberIds']): Record<Role, string> {
  const idOf = (role: Role) => {
    const member = members.find((each) => each.role === role);
    if (!member) throw new Error(`The sample needs a member who is ${role}.`);
    return member.id;
  };
  return {
    viewer: idOf('viewer'),
    editor: idOf('editor'),
    approver: idOf('approver'),
    publisher: idOf('publisher'),
    administrator: idOf('administrator'),
    auditor: idOf('auditor'),
  };
}
