/** A family with a policy on three sites, and the steps that tests take in it. */
import { type Change, create, update } from '../kit/change.ts';
import { type Asked, actorOf } from '../lifecycle/asked.ts';
import { type Dossier, predecessorOf } from '../lifecycle/dossier.ts';
import { draft } from '../lifecycle/draft.ts';
import { ask, grant } from '../lifecycle/pair.ts';
import { post } from '../lifecycle/post.ts';
import { approve } from '../lifecycle/review.ts';
import { type Sighting, sight } from '../lifecycle/sight.ts';
import { standingPostings } from '../lifecycle/standing.ts';
import { touched } from '../lifecycle/step.ts';
import { submit } from '../lifecycle/submit.ts';
import { startingMaterialRules } from '../material-rule/starting-material-rules.ts';
import type { Viewer } from '../permission/viewer.ts';
import type { Approval, PairedStep } from '../record/decision.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { aChangeClause, aStatement, termsOf } from '../statement/statement.cases.ts';
import { dossierIn, modelIn, stateIn } from './dossier.ts';
import { ann, asks, bob, dan, job } from './people.ts';
import { sample } from './sample.ts';
import { newWorld, type World } from './world.ts';

export const sites = ['plt_a', 'plt_b', 'plt_c'].map((id) => id.padEnd(30, '0'));
export const begun = '2026-01-05T12:00:00.000Z';
export const partners = 'pty_partners'.padEnd(30, '0');

type Clause = typeof aChangeClause;
type Rule = (dossier: Dossier, asked: Asked) => Change[];
type Paired = (dossier: Dossier, approval: Approval, asked: Asked) => Change[];

/** Entities, vocabulary, rules, three covered sites and a policy without versions. */
export function newRegister(rules = startingMaterialRules): World {
  const world = newWorld();
  const publisher = world.put('legal-entity', sample('legal-entity', { key: 'northgate' }));
  const policy = world.put(
    'policy',
    sample('policy', { publishers: [publisher.id], timeZone: 'America/New_York' }),
  );
  world.put('party', sample('party', { id: partners, key: 'partners' }));
  for (const [place, id] of sites.entries()) {
    world.put('platform', sample('platform', { id, key: `site-${place}`, operator: publisher.id }));
    world.put('coverage', sample('coverage', { policy: policy.id, platform: id, fromAt: begun }));
  }
  for (const rule of rules) {
    world.put('material-rule', sample('material-rule', { ...rule, inForceAt: '2020-01-01T00:00:00.000Z' }));
  }
  return world;
}

export const clauseOf = (terms: Partial<Clause> = {}): SnapshotStatement =>
  aStatement({
    key: 'change-notice',
    kind: 'change',
    modality: 'commits',
    terms: termsOf({ change: { ...aChangeClause, ...terms } }),
  });
export const contactOf = (value: string): SnapshotStatement =>
  aStatement({
    key: 'write-to-us',
    kind: 'contact',
    modality: 'does',
    order: 2,
    terms: termsOf({ contact: { kind: 'email', addressLines: [], value, status: null } }),
  });
export const sharingOf = (key: string): SnapshotStatement =>
  aStatement({ key, order: 3, recipients: [partners], actions: ['disclose'] });

/** A register with a first version in force, whose clause promises ten days. */
export function registerInForce(
  statements = [clauseOf(), contactOf('a@example.com')],
  rules = startingMaterialRules,
): World {
  const world = newRegister(rules);
  const id = drafted(world, begun, statements);
  approved(world, id, begun);
  take(world, id, dan, begun, (dossier, asked) => post(dossier, null, asked));
  return world;
}

export function take(world: World, id: string, by: Viewer, now: string, rule: Rule): PolicyVersion {
  const asked = asks(by, now);
  world.commit(rule(dossierIn(world, id, now), asked), asked);
  return world.get('policy-version', id);
}

/** Begins a draft by Ann and adds statements to it. */
export function drafted(world: World, now: string, added: readonly SnapshotStatement[] = []): string {
  const asked = asks(ann, now);
  const state = stateIn(world);
  const latest = predecessorOf(state.versions, now);
  const changes = draft(state, latest && modelIn(world, latest), asked);
  world.commit(changes, asked);
  const id = changes.find((each) => each.do === 'create' && each.type === 'policy-version')?.id ?? '';
  edit(world, id, now, { text: latest?.text ?? 'We say what we do.', noticeText: 'We change our policy.' });
  for (const each of added) say(world, id, now, each);
  return id;
}

export function edit(world: World, id: string, now: string, values: Partial<PolicyVersion>, by = ann) {
  take(world, id, by, now, ({ version }, asked) => [touched(version, asked, values)]);
}

/** Adds a statement to a draft, or says the one with this key otherwise. */
export function say(world: World, id: string, now: string, said: SnapshotStatement, by = ann) {
  take(world, id, by, now, ({ version, statements }, asked) => {
    const held = statements.find((each) => each.key === said.key);
    return [touched(version, asked), saying(held, { ...said, version: id }, asked)];
  });
}

type Held = { id: string; revision: number };
export const saying = (held: Held | undefined, values: object, asked: Asked): Change =>
  held
    ? update('statement', held, { ...values })
    : create('statement', asked.newId('statement'), { ...values });

export function approved(world: World, id: string, now: string) {
  take(world, id, ann, now, submit);
  take(world, id, bob, now, (dossier, asked) => approve(dossier, null, asked));
}

/** A material change, posted and waiting for its sites. */
export function postedMaterial(world: World, now: string, values: Partial<PolicyVersion> = {}): string {
  const id = drafted(world, now, [sharingOf(`shared-${world.all('policy-version').length}`)]);
  edit(world, id, now, values);
  approved(world, id, now);
  take(world, id, dan, now, (dossier, asked) => post(dossier, null, asked));
  return id;
}

export const sighting = (outcome: Sighting['outcome']): Sighting => ({
  url: 'https://www.example.com/privacy',
  outcome,
  reason: null,
  httpStatus: 200,
  address: null,
  region: null,
  sha256: null,
  method: 'html',
  picture: null,
});

/** The job looks at the posting on a site. */
export function look(
  world: World,
  id: string,
  site: string,
  now: string,
  outcome: Sighting['outcome'] = 'shown',
) {
  return take(world, id, job, now, (dossier, asked) => {
    const posting = standingPostings(dossier).find((each) => each.platform === site);
    return sight(dossier, posting?.id ?? '', sighting(outcome), asked);
  });
}

type Pair = { step: PairedStep; by: Viewer; second: Viewer; input?: unknown; dossierHash?: string };

/** Asked for by one person and granted by another at the same instant. */
export function takePaired(world: World, id: string, now: string, rule: Paired, pair: Pair): PolicyVersion {
  const { step, by, second, input = {}, dossierHash = null } = pair;
  const asked = asks(by, now);
  world.commit(ask({ step, subject: id, version: id, input, reason: 'Because.', dossierHash }, asked), asked);
  const approval = world
    .all('approval')
    .findLast((each) => each.askedBy === actorOf(by) && each.step === step);
  if (!approval) throw new Error('Nothing was asked');
  return take(world, id, second, now, (dossier, granting) => [
    ...grant(approval, null, granting),
    ...rule(dossier, approval, granting),
  ]);
}

export const posted = (world: World, id: string, now: string) =>
  take(world, id, dan, now, (dossier, asked) => post(dossier, null, asked));

export const policyIn = (world: World) => stateIn(world).policy;

export function newPlatform(world: World): string {
  const [operator] = stateIn(world).publishers;
  return world.put('platform', sample('platform', operator ? { operator: operator.id } : {})).id;
}
