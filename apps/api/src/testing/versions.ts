/** Versions of a policy, brought through every step by the people whose step it is. */
import { create, remove } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { post } from '@privacy-register/schema/lifecycle/post';
import { approve } from '@privacy-register/schema/lifecycle/review';
import { sight } from '@privacy-register/schema/lifecycle/sight';
import { submit } from '@privacy-register/schema/lifecycle/submit';
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { updateRecord } from '../record/keep.ts';
import { askFor, decideOn } from '../step/paired.ts';
import { beginDraft, takeStep } from '../step/steps.ts';
import type { World } from './world.ts';

/** A statement whose summary is the sentence that the text says it with. */
export type Said = { key: string; kind: string; summary: string } & Record<string, unknown>;
export type Words = { said: readonly Said[]; noticeText?: string };

export async function drafted(world: World, policy: string, words: Words): Promise<string> {
  const version = await beginDraft(world.as('editor'), policy);
  if (!version) throw new Error('No version was drafted.');
  const text = `# Privacy\n\n${words.said.map((each) => each.summary).join(' ')}`;
  const values = { text, noticeText: words.noticeText ?? null };
  await updateRecord(world.as('editor'), 'policy-version', await held(world, version.id), values);
  const copied = await world.read.all('statement', { version: { eq: version.id } });
  const changes = [
    ...copied.map((each) => remove('statement', each.id)),
    ...words.said.map((each, order) => {
      const start = text.indexOf(each.summary);
      const passages = [passageOf(text, start, start + each.summary.length)];
      const values = { modality: 'does', order, passages, ...each, version: version.id };
      return create('statement', newId('statement'), values);
    }),
  ];
  await world.store.commit(changes, { at: world.now(), by: 'mbr_editor', action: 'test' });
  return version.id;
}

async function approved(world: World, policy: string, words: Words): Promise<string> {
  const id = await drafted(world, policy, words);
  await takeStep(world.as('editor'), await held(world, id), 'submit', submit);
  await takeStep(world.as('approver'), await held(world, id), 'approve', (dossier, asked) =>
    approve(dossier, null, asked),
  );
  return id;
}

export async function posted(world: World, policy: string, words: Words): Promise<string> {
  const id = await approved(world, policy, words);
  await takeStep(world.as('publisher'), await held(world, id), 'post', (dossier, asked) =>
    post(dossier, null, asked),
  );
  return id;
}

/** So many of its sites, in order, are seen to show the notice. */
export async function shown(world: World, version: string, sites: number): Promise<void> {
  const postings = await world.read.all('posting', { notice: { is: { version: { eq: version } } } });
  for (const posting of postings.slice(0, sites)) {
    await takeStep(world.as('register'), await held(world, version), 'sight', (dossier, asked) =>
      sight(dossier, posting.id, { ...sighting, region: `seen for ${posting.id}` }, asked),
    );
  }
}

export async function withdrawn(world: World, version: string, text: string, reason = 'No longer meant.') {
  const asking = { step: 'withdraw', held: await held(world, version), input: { text }, reason } as const;
  const approval = await askFor(world.as('approver'), asking);
  if (approval) await decideOn(world.as('publisher'), approval, true, { comment: null, dossierHash: null });
}

async function held(world: World, version: string) {
  const found = await world.read.get('policy-version', version);
  if (!found) throw new Error('There is no such version.');
  return found;
}

const sighting = {
  url: 'https://site.example/',
  outcome: 'shown',
  reason: null,
  httpStatus: 200,
  address: '203.0.113.7',
  sha256: null,
  method: 'html',
  picture: null,
} as const;
