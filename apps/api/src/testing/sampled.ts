import type { Store } from '@privacy-register/db/store';
import { sampleMembers } from '@privacy-register/samples/members';
import { type SampleSet, sampleBegins } from '@privacy-register/samples/sets';
import { newId } from '@privacy-register/schema/kit/id';
import { newMember } from '@privacy-register/schema/sign-in/new-member';
import { loadSample } from '../sample.ts';

/** A load takes a second or three, and longer on a busy machine. */
export const patient = 60_000;
export const sampledAt = '2026-11-22T15:04:05.678Z';

/** Fills an empty store with a sample as it is on its first day, its people without passwords. */
export async function sampled(store: Store, set: SampleSet, now = sampledAt): Promise<void> {
  const memberIds = sampleMembers.map((member) => ({ ...member, id: newId('member') }));
  const joining = memberIds.map(({ id, ...member }) =>
    newMember(id, { ...member, passwordHash: null, oidcSubject: null }),
  );
  await store.commit(joining, { at: sampleBegins(now), by: 'register', action: 'first-start' });
  await loadSample(store, { set, now, memberIds });
}
