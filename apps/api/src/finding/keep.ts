/** Accepting a finding by hand: of what is given only the fingerprint and the reason are taken. */
import { findingsOf } from '@privacy-register/db/findings';
import { acceptFinding } from '@privacy-register/schema/finding/accept';
import { update } from '@privacy-register/schema/kit/change';
import type { Changing, Keeper, Making } from '../record/keepers.ts';

export const acceptanceKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making) => {
    const { fingerprint, reason } = values;
    const accepting = { id, fingerprint: String(fingerprint), reason: String(reason) };
    return acceptFinding(await findingsOf(read, asked.now), accepting, asked);
  },
  update: async ({ type, record, values }: Changing) => [update(type, record, values)],
  archive: async ({ asked, type, record }: Changing) => [update(type, record, { archivedAt: asked.now })],
};
