import type { Reader } from '@privacy-register/db/read/reader';
import { sampleMembers } from '@privacy-register/samples/members';
import type { SampleSet } from '@privacy-register/samples/sets';
import { update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { actorOf } from '@privacy-register/schema/lifecycle/asked';
import { demand } from '@privacy-register/schema/permission/permission';
import { register } from '@privacy-register/schema/permission/viewer';
import { newMember } from '@privacy-register/schema/sign-in/new-member';
import type { Context } from '../context.ts';
import { loadWhole } from './load-whole.ts';

/** For an administrator who looks around in an empty register. People it lacks are made; they cannot sign in. */
export async function loadOnRequest({ store, viewer, now }: Context, set: SampleSet): Promise<void> {
  demand(viewer, 'administer');
  const read = store.read(register);
  if (!(await isUntouched(read)))
    refuse('register-not-empty', 'Something is recorded already. A sample goes into an empty register only.');
  const members = await read.all('member', { archivedAt: { isNull: true } });
  const cast = sampleMembers.map(
    (each) => members.find(({ role }) => role === each.role) ?? { ...each, id: newId('member'), isNew: true },
  );
  const made = cast.flatMap((each) => ('isNew' in each ? [joining(each)] : []));
  const by = actorOf(viewer);
  const signature = { at: now, by, action: 'sample.load' };
  const asking = members.filter(({ id }) => id === by).map((member) => update('member', member));
  const last = { changes: asking, signature };
  await loadWhole(store, { set, now, memberIds: cast, first: { changes: made, signature }, last });
}

const joining = ({ id, name, email, role }: (typeof sampleMembers)[number] & { id: string }) =>
  newMember(id, { name, email, role, passwordHash: null, oidcSubject: null });

const ofOnesOwn = ['policy', 'platform', 'legal-entity', 'source-document', 'affiliation'] as const;

/** Rules that two people have changed are theirs already. */
async function isUntouched(read: Reader): Promise<boolean> {
  const counts = await Promise.all(ofOnesOwn.map((type) => read.count(type, {})));
  const rules = await read.all('material-rule', {});
  return counts.every((count) => count === 0) && rules.every(({ revision }) => revision === 1);
}
