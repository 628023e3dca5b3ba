import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { sight } from '@privacy-register/schema/lifecycle/sight';
import { register } from '@privacy-register/schema/permission/viewer';
import { expect, it } from 'vitest';
import { registerAsks } from './context.ts';
import { done, type Held, query, refusedBy, step } from './testing/ask.ts';
import { type Firm, firstText, openFirm, seen, sentences, statement } from './testing/firm.ts';
import { type Office, openOffice } from './testing/office.ts';

const newWords = 'We share your name and your location with our service providers and with advertisers.';
const newChoice = 'You may refuse marketing by e-mail from us by writing to us.';
const newText = firstText.replace(sentences.share, newWords).replace(sentences.choice, newChoice);
const inForce =
  'query ($at: DateTime) { policiesInForce(platform: "www.one.firm.example", at: $at) { basis version { number } } }';

onBothDatabases('the main job over GraphQL', (open) => {
  it('takes a material change from a draft to every site and, after its notice period, into force', async () => {
    const office = await openOffice(await open());
    const firm = await openFirm(office);
    const version = await materialDraft(office, firm);

    const refusals = await refusedBy(office, 'editor', 'policyVersionSubmit', step(version));
    expect(refusals).toEqual(['PASSAGE_CHANGED', 'PASSAGE_CHANGED', 'TEXT_UNEXPLAINED', 'TEXT_UNEXPLAINED']);
    const told = await explain(office, firm, version.id);
    expect(await materialFacets(office, version.id)).toMatchObject({
      'share dataCategories': { direction: 'EXPANDS', reason: expect.stringMatching(/new category/) },
      'share recipients': { direction: 'EXPANDS', reason: expect.stringMatching(/material\.$/) },
      'choice purposes': { direction: 'EXPANDS', reason: expect.stringMatching(/material\.$/) },
    });
    const submitted = await done(office, 'editor', 'policyVersionSubmit', step(told));
    expect(await refusedBy(office, 'editor', 'policyVersionApprove', step(submitted))).toEqual(['FORBIDDEN']);
    const approved = await done(office, 'approver', 'policyVersionApprove', step(submitted));
    const { status } = await done(office, 'publisher', 'policyVersionPost', step(approved));

    expect(status).toBe('POSTING');
    await look(office, version.id, ['shown', 'shown', 'absent']);
    expect(await effectiveAt(office, version.id)).toBeNull();
    office.clock.now = '2026-05-05T02:00:00.000Z';
    await look(office, version.id, ['shown', 'shown', 'shown']);
    expect(await effectiveAt(office, version.id)).toBe('2026-05-15T04:00:00.000Z');
    expect(await numberAt(office, '2026-05-15T03:59:59.999Z')).toBe(1);
    expect(await numberAt(office, '2026-05-15T04:00:00.000Z')).toBe(2);
  });

  it('goes back to posting when a site drops the notice for an hour, and can be withdrawn by two people', async () => {
    const office = await openOffice(await open());
    const firm = await openFirm(office);
    const version = await materialDraft(office, firm);
    const submitted = await done(
      office,
      'editor',
      'policyVersionSubmit',
      step(await explain(office, firm, version.id)),
    );
    const approved = await done(office, 'approver', 'policyVersionApprove', step(submitted));
    await done(office, 'publisher', 'policyVersionPost', step(approved));
    await look(office, version.id, ['shown', 'shown', 'shown']);

    for (const at of ['16:00', '16:30', '17:00']) {
      office.clock.now = `2026-05-04T${at}:00.000Z`;
      await look(office, version.id, ['shown', 'absent', 'unreachable']);
    }

    expect(await effectiveAt(office, version.id)).toBeNull();
    const held = await seen(office, version.id);
    const asking = step(held, {
      reason: 'Counsel asks for another text.',
      text: 'The announced change is withdrawn.',
    });
    const request = await done(office, 'publisher', 'policyVersionWithdraw', asking);
    expect(await refusedBy(office, 'publisher', 'approvalGrant', step(request))).toEqual(['SECOND_PERSON']);
    await done(office, 'approver', 'approvalGrant', step(request));
    expect(await numberAt(office, '2027-01-01T00:00:00Z')).toBe(1);
  });

  it('refuses a chosen instant inside the notice period', async () => {
    const office = await openOffice(await open());
    const firm = await openFirm(office);
    const { id } = await materialDraft(office, firm);
    const told = await explain(office, firm, id);
    const chosen = await done(
      office,
      'editor',
      'updatePolicyVersion',
      step(told, { chosenAt: '2026-05-14T04:00:00Z' }),
    );
    const submitted = await done(office, 'editor', 'policyVersionSubmit', step(chosen));
    const approved = await done(office, 'approver', 'policyVersionApprove', step(submitted));

    expect(await refusedBy(office, 'publisher', 'policyVersionPost', step(approved))).toEqual([
      'CHOSEN_TOO_EARLY',
    ]);
  });
});

async function materialDraft(office: Office, firm: Firm) {
  const draft = await done(office, 'editor', 'policyVersionDraft', { policy: firm.policy.id });
  const noticeText = 'From 15 May we also share where you are, with advertisers.';
  return done(office, 'editor', 'updatePolicyVersion', step(draft, { text: newText, noticeText }));
}

type Said = { statementList: { nodes: (Held & { key: keyof typeof sentences })[] } };

/** Brings the statements to what the new text says. */
async function explain(office: Office, { parties, categories, purposes }: Firm, version: string) {
  const words =
    'query ($version: ID!) { statementList(filter: {version: {eq: $version}}) { nodes { id revision key } } }';
  const { statementList } = await query<Said>(office, 'editor', words, { version });
  for (const each of statementList.nodes) {
    const now = { ...sentences, share: newWords, choice: newChoice }[each.key];
    const { key: _, ...place } = statement(each.key, now, newText);
    const wider = {
      dataCategories: [categories.name, categories.location],
      recipients: [parties['service-providers'], parties.advertisers],
    };
    const narrower = { purposes: [purposes['marketing-by-email']] };
    const said = { collect: {}, share: wider, choice: narrower, change: {} }[each.key];
    await done(office, 'editor', 'updateStatement', step(each, { ...place, ...said }));
  }
  return seen(office, version);
}

async function look(office: Office, version: string, outcomes: ('shown' | 'absent' | 'unreachable')[]) {
  const now = office.clock.now;
  const { postings } = await dossierOf(office.store.read(register), version, now);
  for (const [at, outcome] of outcomes.entries()) {
    const sighting = {
      url: 'https://one.firm.example/',
      outcome,
      reason: null,
      httpStatus: 200,
      address: null,
      region: null,
      sha256: null,
      method: 'html',
      picture: null,
    } as const;
    const asked = registerAsks(now);
    await decide(office.store, asked, 'posting.sight', async (read) =>
      sight(await dossierOf(read, version, now), postings[at]?.id ?? '', sighting, asked),
    );
  }
}

type Told = { statementKey: string; facet: string; direction: string; class: string; reason: string };

/** What the editor is told of the draft: its material differences with the reason for each. */
async function materialFacets(office: Office, id: string) {
  const words =
    'query ($id: ID!) { policyVersionOutlook(id: $id) { differences { statementKey facet direction class reason } } }';
  type Answer = { policyVersionOutlook: { differences: Told[] } };
  const { policyVersionOutlook } = await query<Answer>(office, 'editor', words, { id });
  const material = policyVersionOutlook.differences.filter((each) => each.class === 'MATERIAL');
  return Object.fromEntries(material.map((each) => [`${each.statementKey} ${each.facet}`, each]));
}

async function effectiveAt(office: Office, id: string) {
  const words = 'query ($id: ID!) { node(id: $id) { ... on PolicyVersion { effectiveAt } } }';
  const { node } = await query<{ node: { effectiveAt: string | null } }>(office, 'viewer', words, { id });
  return node.effectiveAt;
}

async function numberAt(office: Office, at: string) {
  const found = await query<{ policiesInForce: { version: { number: number } }[] }>(
    office,
    'anonymous',
    inForce,
    { at },
  );
  return found.policiesInForce[0]?.version.number;
}
