// Versions of a policy, brought through every step by the people whose step it is.
import { decide } from '@privacy-register/db/decide';
import { dossierOf, modelOf, policyState } from '@privacy-register/db/dossier';
import type { Store } from '@privacy-register/db/store';
import { type Change, create, update } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { Dossier } from '@privacy-register/schema/lifecycle/dossier';
import { draft } from '@privacy-register/schema/lifecycle/draft';
import { post } from '@privacy-register/schema/lifecycle/post';
import { approve } from '@privacy-register/schema/lifecycle/review';
import { submit } from '@privacy-register/schema/lifecycle/submit';
import { register } from '@privacy-register/schema/permission/viewer';
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { approver, asks, editor, publisher } from './people.ts';

const noticeText = 'From a date to come we share your e-mail address with partners.';
const firstText = 'We tell you of changes on our sites ten days before they take effect.';
const sentence = 'We share your e-mail address with partners.';

/** In force at once, with the promise of ten days' notice. */
export async function firstVersion(store: Store, policy: string, now: string): Promise<string> {
  const id = await drafted(store, policy, now);
  await write(store, id, now, { text: firstText, statement: promise });
  await approved(store, id, now);
  await step(store, id, asks(publisher, now), (dossier, asked) => post(dossier, null, asked));
  return id;
}

/** A material change, approved and not posted yet. */
export async function nextVersion(store: Store, policy: string, now: string): Promise<string> {
  const id = await drafted(store, policy, now);
  const text = `${firstText} ${sentence}`;
  const passages = [passageOf(text, text.indexOf(sentence), text.length)];
  await write(store, id, now, { text, statement: { ...sharing, passages } });
  await approved(store, id, now);
  return id;
}

export const posted = (store: Store, id: string, { now, at }: { now: string; at: string | null }) =>
  step(store, id, asks(publisher, now), (dossier, asked) => post(dossier, at, asked));

type Rule = (dossier: Dossier, asked: Asked) => Change[];

export const step = (store: Store, id: string, asked: Asked, rule: Rule) =>
  decide(store, asked, 'test', async (read) => rule(await dossierOf(read, id, asked.now), asked));

async function drafted(store: Store, policy: string, now: string): Promise<string> {
  const asked = asks(editor, now);
  const changes = await decide(store, asked, 'test', async (read) => {
    const state = await policyState(read, policy);
    const last = state.versions.at(-1);
    return draft(state, last ? await modelOf(read, last) : null, asked);
  });
  const made = changes.find((each) => each.type === 'policy-version');
  if (made?.do !== 'create') throw new Error('No version was drafted.');
  return made.id;
}

type Words = { text: string; statement: Record<string, unknown> };

async function write(store: Store, version: string, now: string, { text, statement }: Words): Promise<void> {
  const held = await store.read(register).get('policy-version', version);
  if (!held) throw new Error('There is no such version.');
  const changes = [
    update('policy-version', held, { text, noticeText }),
    create('statement', newId('statement'), { version, ...statement }),
  ];
  await store.commit(changes, { at: now, by: 'mbr_editor', action: 'test' });
}

async function approved(store: Store, id: string, now: string): Promise<void> {
  await step(store, id, asks(editor, now), submit);
  await step(store, id, asks(approver, now), (dossier, asked) => approve(dossier, null, asked));
}

const change = {
  scope: 'any',
  count: 10,
  unit: 'calendar-day',
  anchor: 'last-verified-posting',
  boundary: 'after-nth-day',
  minElapsedHours: null,
  methods: ['prominent-posting'],
  join: null,
  timeZone: null,
};
const promise = {
  key: 'ten-days',
  order: 1,
  kind: 'change',
  modality: 'commits',
  summary: firstText,
  terms: { change },
};
const sharing = { key: 'sharing', order: 2, kind: 'disclosure', modality: 'does', summary: sentence };
