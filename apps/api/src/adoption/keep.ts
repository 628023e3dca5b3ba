/** Apps by hand: one that is put away takes its tokens and subscriptions with it. */
import { create, update } from '@privacy-register/schema/kit/change';
import { ended } from '@privacy-register/schema/telling/ended';
import type { Changing, Keeper, Making } from '../record/keepers.ts';

export const appKeeper: Keeper = {
  create: async ({ id, values }: Making) => [create('app', id, values)],
  update: async ({ record, values }: Changing<'app'>) => [update('app', record, values)],
  archive: async ({ read, asked, record }: Changing<'app'>) => {
    const standing = { app: { eq: record.id }, archivedAt: { isNull: true } };
    const tokens = await read.all('api-token', standing);
    const adoptions = await read.all('app-adoption', standing);
    const subscriptions = await read.all('subscription', standing);
    const away = { archivedAt: asked.now };
    return [
      ...tokens.map((token) => update('api-token', token, away)),
      ...subscriptions.flatMap((subscription) => ended(subscription, asked.now, null)),
      ...adoptions.map((adoption) => update('app-adoption', adoption, away)),
      update('app', record, away),
    ];
  },
};
