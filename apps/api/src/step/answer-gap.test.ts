import { sight } from '@privacy-register/schema/lifecycle/sight';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byToken } from '../evidence/testing/caller.ts';
import { aStory } from '../testing/story.ts';
import { aWorld, type World } from '../testing/world.ts';
import { takeStep } from './steps.ts';

let world: World;
let version = '';
beforeAll(async () => {
  world = await aWorld();
  version = (await aStory(world)).next;
  for (const [minute, outcome] of [
    ['10', 'absent'],
    ['20', 'shown'],
  ] as const)
    await look(minute, outcome);
});
afterAll(() => world.close());

async function held() {
  const { id = '', revision = 0 } = (await world.read.get('policy-version', version)) ?? {};
  return { id, revision };
}

async function look(minute: string, outcome: 'absent' | 'shown') {
  world.moveTo(`2026-05-04T14:${minute}:00.000Z`);
  const [posting] = await world.read.all('posting', { notice: { is: { version: { eq: version } } } });
  const nothing = { reason: null, httpStatus: 200, address: null, region: null, sha256: null, picture: null };
  const sighting = { url: 'https://larch.example/', outcome, method: 'html', ...nothing } as const;
  await takeStep(world.as('register'), await held(), 'sight', (dossier, asked) =>
    sight(dossier, posting?.id ?? '', sighting, asked),
  );
}

async function posed(role: 'publisher' | 'approver', query: string, variables: object) {
  const { body } = await world.app.inject({
    ...{ method: 'POST', url: '/graphql', headers: await byToken(world, role) },
    payload: { query, variables },
  });
  const { data, errors } = JSON.parse(body);
  expect(errors).toBeUndefined();
  return data.done;
}

const answer = `mutation ($input: GapInput!) {
  done: incidentAnswer(input: $input) { record { id revision } userErrors { code } } }`;
const grant = `mutation ($input: CommentedStepInput!) {
  done: approvalGrant(input: $input) { record { id } userErrors { code } } }`;

test('two people let something follow of a gap, and the page of the notice says so', async () => {
  const [gap] = await world.read.all('incident', { version: { eq: version } });
  const { id, revision } = await held();
  const step = { id, expectedRevision: revision, reason: 'It was short.' };
  const input = { ...step, incident: gap?.id, follows: 'DATE_STANDS' };

  const { record: request, userErrors } = await posed('publisher', answer, { input });
  const again = await posed('publisher', answer, { input });
  const granting = { id: request.id, expectedRevision: request.revision };
  const granted = await posed('approver', grant, { input: granting });
  const [notice] = await world.read.all('change-notice', { version: { eq: version } });
  const { body } = await world.app.inject(`/notices/${notice?.id}`);

  expect([userErrors, granted.userErrors]).toEqual([[], []]);
  expect(again.userErrors).toEqual([{ code: 'ASKED_ALREADY' }]);
  expect(body).toContain('Gaps in the notice');
  expect(body.replace(/<[^>]+>/g, '')).toMatch(/Decided by two people on [^:]+: the date stands\./);
});
