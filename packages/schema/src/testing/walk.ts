/** Steps in any order, by anybody, at any time: most that could be taken next, some that could not. */

import type { Change } from '../kit/change.ts';
import { adopted } from '../lifecycle/adopt.ts';
import type { Asked } from '../lifecycle/asked.ts';
import { cover } from '../lifecycle/coverage.ts';
import { comingAfter, type Dossier, openVersion } from '../lifecycle/dossier.ts';
import { discard, draft } from '../lifecycle/draft.ts';
import { postExceptionally } from '../lifecycle/exceptional.ts';
import * as granted from '../lifecycle/granted.ts';
import { choose, release } from '../lifecycle/hold.ts';
import { ask, grant } from '../lifecycle/pair.ts';
import { post, postNow } from '../lifecycle/post.ts';
import * as review from '../lifecycle/review.ts';
import { sight } from '../lifecycle/sight.ts';
import { standingPostings } from '../lifecycle/standing.ts';
import { touched } from '../lifecycle/step.ts';
import { submit } from '../lifecycle/submit.ts';
import type { PairedStep } from '../record/decision.ts';
import type { Role } from '../record/member.ts';
import { dossierIn, modelIn, stateIn } from './dossier.ts';
import { asks } from './people.ts';
import { sample } from './sample.ts';
import * as scene from './scene.ts';
import type { World } from './world.ts';

export type Move = {
  pick: number;
  isLikely: boolean;
  who: number;
  second: number;
  detail: number;
  waitMs: number;
};
type Turn = Move & { world: World; now: string };
type Rule = (dossier: Dossier, asked: Asked, turn: Turn) => Change[];
type Step = { name: string; from: readonly string[]; role: Role | 'register'; rule: Rule };

const statement = (detail: number) => {
  const kinds = [
    scene.sharingOf(`shared-${detail % 4}`),
    scene.contactOf(`a${detail}@example.com`),
    scene.clauseOf({ count: [null, 3, 10, 20][detail % 4] ?? null }),
    { ...scene.sharingOf(`shared-${detail % 4}`), modality: 'does' as const, actions: ['sell' as const] },
  ];
  return kinds[Math.floor(detail / 4) % kinds.length] ?? scene.clauseOf();
};
const says: Rule = ({ version, statements }, asked, { detail }) => {
  const said = statement(detail);
  const held = statements.find((each) => each.key === said.key);
  const values = { ...said, version: version.id };
  return [touched(version, asked, { noticeText: `Notice ${detail}.` }), scene.saying(held, values, asked)];
};
const chooses: Rule = ({ version }, asked, { detail, now }) => [
  touched(version, asked, { chosenAt: detail % 2 ? null : after(now, detail * 3_600_000) }),
];
const differenceIn = ({ differences }: Dossier, detail: number) =>
  differences[detail % Math.max(1, differences.length)]?.id ?? '';
const classes = ['not-material', 'editorial', 'material'] as const;
const looks: Rule = (dossier, asked, { detail }) => {
  const postings = standingPostings(dossier);
  const posting = postings[detail % Math.max(1, postings.length)];
  const outcome = (['shown', 'shown', 'shown', 'absent', 'unreachable'] as const)[detail % 5] ?? 'shown';
  return sight(dossier, posting?.id ?? '', scene.sighting(outcome), asked);
};
const begins: Rule = (_dossier, asked, { world, now }) => {
  const state = stateIn(world);
  const latest =
    comingAfter(state.versions, now) ?? state.versions.findLast((each) => each.status === 'scheduled');
  return draft(state, latest ? modelIn(world, latest) : null, asked);
};
const joins: Rule = (_dossier, asked, { world, now, detail }) => {
  const state = stateIn(world);
  const coming = comingAfter(state.versions, now);
  const platform = detail % 3 ? (scene.sites[detail % 3] ?? '') : scene.newPlatform(world);
  const input = { id: asked.newId('coverage'), platform, fromAt: now, toAt: null, statement: null };
  return cover(stateIn(world), coming && dossierIn(world, coming.id, now), input, asked);
};

/** Asked for and granted in one turn, by whoever it may be. */
function paired(step: PairedStep, role: Role, rule: typeof granted.withdraw): Rule {
  return (dossier, asked, { detail, second }) => {
    const postings = standingPostings(dossier);
    const posting = postings[detail % Math.max(1, postings.length)]?.id ?? 'pst_'.padEnd(30, '0');
    const input =
      step === 'leave' || step === 'attest' ? { posting, evidence: 'Seen.' } : { text: `Notice ${detail}.` };
    const request = {
      step,
      subject: dossier.version.id,
      version: dossier.version.id,
      input,
      reason: 'Because.',
    };
    const [made] = ask(request, asked);
    const by = { kind: 'member', id: `mbr_${second}`, role } as const;
    const values = made?.do === 'create' ? made.values : {};
    const approval = sample('approval', { ...values, id: made?.id ?? '' });
    const granting = { ...asked, by };
    const [decision] = grant(approval, null, granting);
    const decided = decision?.do === 'update' ? { ...values, ...decision.values } : values;
    return [
      { do: 'create', type: 'approval', id: approval.id, values: decided },
      ...rule(dossier, approval, granting),
    ];
  };
}

const coming = ['posting', 'scheduled'];
export const steps: Step[] = [
  { name: 'draft', from: ['none', ...coming], role: 'editor', rule: begins },
  { name: 'say', from: ['draft'], role: 'editor', rule: says },
  { name: 'say', from: ['draft'], role: 'editor', rule: says },
  { name: 'choose in the draft', from: ['draft'], role: 'editor', rule: chooses },
  { name: 'discard', from: ['draft'], role: 'editor', rule: ({ version }, asked) => discard(version, asked) },
  { name: 'submit', from: ['draft'], role: 'editor', rule: submit },
  { name: 'submit', from: ['draft'], role: 'editor', rule: submit },
  { name: 'recall', from: ['in-review'], role: 'editor', rule: review.recall },
  {
    name: 'reject',
    from: ['in-review'],
    role: 'approver',
    rule: (dossier, asked) => review.reject(dossier, 'No.', asked),
  },
  {
    name: 'overrule',
    from: ['in-review'],
    role: 'editor',
    rule: (dossier, asked, { detail }) => {
      const to = classes[detail % 3] ?? 'material';
      return review.overrule(
        dossier,
        { difference: differenceIn(dossier, detail), to, reason: 'So.' },
        asked,
      );
    },
  },
  {
    name: 'consent',
    from: ['in-review'],
    role: 'approver',
    rule: (dossier, asked, { detail }) =>
      review.consent(dossier, { difference: differenceIn(dossier, detail), reason: null }, asked),
  },
  {
    name: 'approve',
    from: ['in-review'],
    role: 'approver',
    rule: (dossier, asked) => review.approve(dossier, 'Yes.', asked),
  },
  {
    name: 'approve',
    from: ['in-review'],
    role: 'approver',
    rule: (dossier, asked) => review.approve(dossier, 'Yes.', asked),
  },
  { name: 'revise', from: ['approved'], role: 'editor', rule: review.revise },
  {
    name: 'post',
    from: ['approved'],
    role: 'publisher',
    rule: (dossier, asked) => post(dossier, null, asked),
  },
  {
    name: 'post',
    from: ['approved'],
    role: 'publisher',
    rule: (dossier, asked) => post(dossier, null, asked),
  },
  {
    name: 'post later',
    from: ['approved'],
    role: 'publisher',
    rule: (dossier, asked, { now, detail }) => post(dossier, after(now, detail * 60_000), asked),
  },
  { name: 'post when due', from: ['approved'], role: 'register', rule: postNow },
  { name: 'look', from: coming, role: 'register', rule: looks },
  { name: 'look', from: coming, role: 'register', rule: looks },
  { name: 'look', from: coming, role: 'register', rule: looks },
  { name: 'look', from: coming, role: 'register', rule: looks },
  { name: 'join', from: coming, role: 'editor', rule: joins },
  { name: 'release', from: ['posting'], role: 'publisher', rule: release },
  {
    name: 'choose',
    from: ['posting'],
    role: 'publisher',
    rule: (dossier, asked, { now, detail }) => choose(dossier, after(now, detail * 3_600_000), asked),
  },
  { name: 'leave', from: coming, role: 'publisher', rule: paired('leave', 'publisher', granted.leave) },
  {
    name: 'attest',
    from: ['posting'],
    role: 'publisher',
    rule: paired('attest', 'publisher', granted.attest),
  },
  { name: 'hold', from: coming, role: 'publisher', rule: paired('hold', 'publisher', granted.hold) },
  {
    name: 'withdraw',
    from: coming,
    role: 'publisher',
    rule: paired('withdraw', 'publisher', granted.withdraw),
  },
  {
    name: 'correct',
    from: coming,
    role: 'publisher',
    rule: paired('correct-notice', 'publisher', granted.correctNotice),
  },
  { name: 'adopt', from: [], role: 'editor', rule: paired('adopt', 'approver', adopted) },
  {
    name: 'except',
    from: [],
    role: 'approver',
    rule: paired('post-exceptionally', 'administrator', postExceptionally),
  },
];

export type Taken = { step: Step; id: string; by: string; changes: Change[] };

/** Decides a move on what stands now; nothing is done yet. */
export function decideMove(world: World, now: string, move: Move): () => Taken {
  const { versions } = stateIn(world);
  const draftOpen = openVersion(versions);
  const onItsWay = comingAfter(versions, now);
  const target = draftOpen && (move.detail % 3 || !onItsWay) ? draftOpen : (onItsWay ?? versions.at(-1));
  const status = !draftOpen && !onItsWay ? 'none' : (target?.status ?? 'none');
  const likely = steps.filter(({ from }) => from.includes(status));
  const among = move.isLikely && likely.length ? likely : steps;
  const step = among[move.pick % among.length] ?? steps[0];
  if (!step || !target) throw new Error('There is always a first version');
  const role = step.role;
  const by =
    role === 'register'
      ? ({ kind: role } as const)
      : ({ kind: 'member', id: nameOf(move, role), role } as const);
  const asked = asks(by, now);
  return () => {
    const changes = step.rule(dossierIn(world, target.id, now), asked, { ...move, world, now });
    world.commit(changes, asked);
    return { step, id: target.id, by: nameOf(move, role), changes };
  };
}

/** Some people have every role in turn; some never touch a draft. */
const nameOf = ({ who }: Move, role: Step['role']) => `mbr_${role === 'editor' ? who % 3 : who}`;

export const after = (now: string, ms: number) => new Date(Date.parse(now) + ms).toISOString();
