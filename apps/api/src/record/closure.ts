import { dossierOf } from '@privacy-register/db/dossier';
import { update } from '@privacy-register/schema/kit/change';
import { closeDay } from '@privacy-register/schema/lifecycle/recount';
import type { Closure } from '@privacy-register/schema/record/closure';
import type { Changing, Keeper, Making } from './keepers.ts';

/** A closed day moves what still counts its days, so it is made by a rule. */
export const closureKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Closure>) => {
    const running = { or: [{ status: { eq: 'posting' } }, { effectiveAt: { gt: asked.now } }] };
    const [closures, versions] = await Promise.all([
      read.all('closure', {}),
      read.all('policy-version', running),
    ]);
    const coming = await Promise.all(versions.map((each) => dossierOf(read, each.id, asked.now)));
    return closeDay({ closures, coming }, { ...values, id }, asked);
  },
  update: async ({ record, values }: Changing<'closure'>) => [update('closure', record, values)],
  archive: async ({ asked, record }: Changing<'closure'>) => [
    update('closure', record, { archivedAt: asked.now }),
  ],
};
