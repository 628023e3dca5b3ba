/** Two programs that live by the policies, and a webhook that sends nothing: it is paused, and nobody has its host. */
import { acknowledge, noteFetch } from '@privacy-register/schema/adoption/adopt-version';
import { create } from '@privacy-register/schema/kit/change';
import { inputOf } from '@privacy-register/schema/kit/record-type';
import { app, type FetchedVia } from '@privacy-register/schema/record/app';
import { pause, subscribe } from '@privacy-register/schema/telling/subscribe';
import type { Step, World } from '../world.ts';
import { comingDossier, onlinePolicyKey, recordWith } from './online-policy.ts';
import type { At } from './time-before.ts';

const preferenceCenter = {
  key: 'preference-center',
  name: 'Preference center',
  description:
    'Where customers choose what they are sent. It shows the choices that the policy in force gives.',
  owner: 'Customer service',
  contact: 'preference-center@northgate-mutual.example',
};

const campaignMailer = {
  key: 'campaign-mailer',
  name: 'Campaign mailer',
  description: 'Sends newsletters and offers, and leaves out whoever has opted out.',
  owner: 'Marketing operations',
  contact: 'campaigns@northgate-mutual.example',
};

const webhook = {
  kind: 'webhook',
  name: 'Preference center, test stage',
  url: 'https://hooks.northgate-mutual.example/privacy',
  events: ['notice-posted', 'notice-verified', 'version-scheduled', 'version-in-force'],
  platforms: [],
  language: 'en',
};

/** Nothing happens between the two steps of the webhook, so that nothing is ever due to it unpaused. */
export const downstream = (at: At): Step[] => [
  named(at(40, '14:10'), preferenceCenter, {
    platforms: ['northgate-mutual', 'northgate-life'],
    policies: [onlinePolicyKey],
  }),
  named(at(40, '14:25'), campaignMailer, { platforms: ['northgate-invest'], policies: [] }),
  subscribed(at(39, '15:20')),
  paused(at(39, '15:25')),
];

/** Of the version that is on its way; the mailer has not asked for it. */
export const adopted = (at: At): Step[] => [
  fetched(at(2, '14:20'), preferenceCenter.key, 'upcoming-changes'),
  acknowledged(at(2, '14:40'), preferenceCenter.key),
];

type Concerns = { platforms: readonly string[]; policies: readonly string[] };

function named(at: string, values: object, { platforms, policies }: Concerns): Step {
  return {
    at,
    by: 'editor',
    action: 'app.create',
    rule: async (world, { newId }) => {
      const idsOf = async (type: 'platform' | 'policy', keys: readonly string[]) =>
        (await Promise.all(keys.map((key) => recordWith(world, type, key)))).map(({ id }) => id);
      const given = {
        ...values,
        platforms: await idsOf('platform', platforms),
        policies: await idsOf('policy', policies),
      };
      return [create('app', newId('app'), inputOf(app, 'create').parse(given))];
    },
  };
}

function subscribed(at: string): Step {
  return {
    at,
    by: 'administrator',
    action: 'subscription.create',
    rule: async (world, asked) => {
      const { id } = await recordWith(world, 'app', preferenceCenter.key);
      const policy = await recordWith(world, 'policy', onlinePolicyKey);
      const values = { ...webhook, policies: [policy.id], app: id };
      const [newSubscription, secret] = [asked.newId('subscription'), world.newSigningSecret()];
      return subscribe({ id: newSubscription, secret, values, others: [] }, asked);
    },
  };
}

function paused(at: string): Step {
  return {
    at,
    by: 'administrator',
    action: 'subscription.pause',
    rule: async (world, asked) => (await world.read('subscription')).flatMap((held) => pause(held, asked)),
  };
}

function fetched(at: string, key: string, via: FetchedVia): Step {
  return {
    at,
    by: 'register',
    action: 'app-adoption.fetch',
    rule: async (world, { newId, now }) =>
      noteFetch({ ...(await knownOf(world, key, now)), newId, now, via }),
  };
}

function acknowledged(at: string, key: string): Step {
  return {
    at,
    by: 'register',
    action: 'app-adoption.acknowledge',
    rule: async (world, { newId, now }) => acknowledge({ ...(await knownOf(world, key, now)), newId, now }),
  };
}

async function knownOf(world: World, key: string, now: string) {
  const { id } = await recordWith(world, 'app', key);
  const { version } = await comingDossier(world, now);
  const held = (await world.read('app-adoption')).find((each) => each.app === id) ?? null;
  return { app: id, version, held };
}
