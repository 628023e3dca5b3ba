/** A register with versions in every state, and drafts beside them. */
import { canary } from './canary.ts';
import { anEntity, aPlatform, aPolicy, aTerm, make } from './family.ts';
import { drafted, posted, type Said, shown, withdrawn } from './versions.ts';
import type { World } from './world.ts';

export const postedAt = '2026-05-04T13:00:00.000Z';
export const effectiveAt = '2026-05-15T04:00:00.000Z';
export const beforeSwitch = '2026-05-15T03:59:59.999Z';

export async function aStory(world: World) {
  const told = await aPublishedStory(world);
  const speaking = { publisher: told.publisher, platforms: told.platforms };
  const more = { title: `${canary} policy`, note: canary };
  const hidden = await aPolicy(world, 'hidden', { ...speaking, more });
  await drafted(world, told.online, { said: [promise, secret], noticeText: `${canary} notice` });
  await drafted(world, hidden, { said: [secret], noticeText: `${canary} notice` });
  return { ...told, hidden };
}

/** As it was before anybody drafted anything more. */
export async function aPublishedStory(world: World) {
  const publisher = await anEntity(world, 'larch');
  const object = await anEntity(world, 'birch');
  const known = { fromBasis: 'unknown', toBasis: 'open-ended' };
  await make(world, 'affiliation', { subject: publisher, relation: 'partner-of', object, ...known });
  const platforms = [await aPlatform(world, 'home', publisher), await aPlatform(world, 'advice', publisher)];
  const speaking = { publisher, platforms };
  const contact = await aTerm(world, 'data-category', 'contact');
  const changed = changedTo({
    recipients: [await aTerm(world, 'party', 'partners')],
    dataCategories: [await aTerm(world, 'data-category', 'e-mail-address', { parents: [contact] })],
  });
  const [online, waiting, recalled, seen] = [
    await aPolicy(world, 'online', speaking),
    await aPolicy(world, 'waiting', speaking),
    await aPolicy(world, 'recalled', speaking),
    await aPolicy(world, 'seen', { ...speaking, platforms: [] }),
  ];
  for (const policy of [online, waiting, recalled]) await posted(world, policy, { said: [promise] });
  await observed(world, seen);

  world.moveTo(postedAt);
  const [next, wait, gone] = [
    await posted(world, online, changed),
    await posted(world, waiting, changed),
    await posted(world, recalled, changed),
  ];
  await shown(world, next, 2);
  await shown(world, wait, 1);
  await withdrawn(world, gone, 'We keep your address to ourselves after all.');
  return { publisher, platforms, online, waiting, recalled, seen, next, wait, gone };
}

async function observed(world: World, policy: string): Promise<void> {
  const at = '2019-02-01T12:00:00.000Z';
  const capture = { sha256: '0'.repeat(64), length: 0, text: canary };
  await make(world, 'source-document', { ...capture, key: `${canary}-waits`, title: `${canary} capture` });
  const known = { key: 'capture', title: 'A capture', firstPostedAt: world.now() };
  const sourceDocument = await make(world, 'source-document', { ...capture, ...known });
  const seen = { status: 'observed', number: 1, observedAt: at, lastObservedAt: at, sourceDocument };
  const version = await make(world, 'policy-version', { policy, ...seen, editors: [] });
  await make(world, 'statement', { version, ...sharing, order: 1 });
  const held = await world.read.get('policy', policy);
  const change = { do: 'update', type: 'policy', id: policy, revision: held?.revision ?? 0 } as const;
  const signature = { at: world.now(), by: 'register', action: 'test' };
  await world.store.commit([{ ...change, values: { firstPostedAt: world.now() } }], signature);
}

const terms = {
  change: {
    ...{ scope: 'any', count: 10, unit: 'calendar-day', anchor: 'last-verified-posting' },
    ...{ boundary: 'after-nth-day', methods: ['prominent-posting'] },
    ...{ minElapsedHours: null, join: null, timeZone: null },
  },
};
export const promise: Said = {
  ...{ key: 'ten-days', kind: 'change', modality: 'commits', terms },
  summary: 'We tell you of changes on our sites ten days before they take effect.',
};
const sharing: Said = {
  ...{ key: 'sharing', kind: 'disclosure', modality: 'does' },
  summary: 'We share your e-mail address with partners.',
};
const secret: Said = { key: 'secret', kind: 'disclosure', summary: `We sell ${canary} pictures.` };
const changedTo = (more: object) => ({
  said: [promise, { ...sharing, ...more }],
  noticeText: 'From a date to come we share your e-mail address with partners.',
});
