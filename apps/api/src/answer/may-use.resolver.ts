/** Whether an app may use what it has. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { answerAt, answerByName } from '@privacy-register/schema/lifecycle/answer-at';
import { mayUse, type Under, type Wish } from '@privacy-register/schema/may-use/may-use';
import { type Standing, standingBetween } from '@privacy-register/schema/may-use/standing';
import { placesOf } from '@privacy-register/schema/practice/place';
import { askOf } from '@privacy-register/schema/practice/question';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { aroundPolicy, governing, type Surroundings, surroundings } from './around.ts';
import { policiesOn, policyByKey, postedVersion, publishedVersions, whenOf } from './in-force.ts';
import { MayUseAnswer, type MayUseUnderVersion } from './may-use-answer.ts';
import { MayUseArgs } from './may-use-args.ts';
import { told } from './posted-statement.ts';
import { reading } from './reading.ts';

@Resolver()
export class MayUseResolver {
  @Query(() => [MayUseAnswer], {
    description:
      'Whether something collected at one instant may be used, or given to a party, at another: asked of every ' +
      'version in force between the two, of each policy that covers the platform at either. The strictest holds. ' +
      'Errors: NOT_FOUND with the argument that names nothing known; INTERVAL_EMPTY where it would be used ' +
      'before it is collected; INVALID unless a platform or a policy is named.',
  })
  async mayUse(
    @Ctx() context: Context,
    @Args(() => MayUseArgs) { platform, policy, collectedAt, at, knownAt, ...asked }: MayUseArgs,
  ): Promise<MayUseAnswer[]> {
    const when = { ...whenOf(context, at, knownAt), collectedAt };
    if (!platform === !policy) refuse('invalid', 'Name a platform or a policy.', 'platform');
    if (when.at < collectedAt) {
      refuse('interval-empty', 'Nothing is used before it is collected.', 'collectedAt');
    }
    const wish = { party: null, audience: null, ...asked };
    const around = await surroundings(context);
    placesOf(askOf({ activity: 'use', ...wish }), { terms: {} }, around.vocabulary);
    if (policy) {
      const known = await policyByKey(context, policy);
      return [await leaveOf(context, known, { wish, when, around, answer: answerByName })];
    }
    const covering = await Promise.all(
      [when.at, collectedAt].map((each) => policiesOn(context, platform ?? '', each)),
    );
    const policies = new Map(covering.flat().map((each) => [each.id, each]));
    const asking = { wish, when, around, answer: answerAt };
    return Promise.all([...policies.values()].map((each) => leaveOf(context, each, asking)));
  }
}

type Asking = {
  wish: Wish;
  when: { at: string; knownAt: string; collectedAt: string };
  around: Surroundings;
  answer: typeof answerAt;
};

async function leaveOf(context: Context, policy: Policy, { wish, when, around, answer }: Asking) {
  const { timeZone } = policy;
  const versions = await publishedVersions(context, policy);
  const standings = standingBetween(versions, {
    ...{ from: when.collectedAt, to: when.at, timeZone },
    answerAt: (at) => answer(versions, at, timeZone),
  });
  const readings = await readingsOf(context, standings, when.knownAt);
  const readOf = ({ version }: Standing) => (version ? (readings.get(version.id) ?? null) : null);
  const stood = standings.map((each) => ({ ...each, reading: readOf(each) }));
  const { leave, reasons, under } = mayUse(wish, stood, aroundPolicy(policy, around));
  return {
    ...{ policy, answer: leave, reasons },
    basis: standings.at(-1)?.basis ?? 'no-evidence',
    versions: under.map((each) => underVersion(each, { read: readOf(each), around, knownAt: when.knownAt })),
  };
}

async function readingsOf(context: Context, standings: readonly Standing[], knownAt: string) {
  const versions = new Map(standings.flatMap(({ version }) => (version ? [[version.id, version]] : [])));
  const read = [...versions.values()].map(
    async (version) => [version.id, await reading(context, version, knownAt)] as const,
  );
  return new Map(await Promise.all(read));
}

type Known = { read: Reading | null; around: Surroundings; knownAt: string };

function underVersion({ left, ...standing }: Under, { read, around, knownAt }: Known): MayUseUnderVersion {
  const version = standing.version && postedVersion(standing.version, knownAt);
  const said = read && version ? told(read, version) : [];
  const named = (list: readonly string[] = []) => said.filter(({ key }) => list.includes(key));
  return {
    ...standing,
    version,
    answer: left?.leave ?? 'not-stated',
    practice: left?.practice.answer ?? null,
    statements: named(left?.practice.restsOn),
    qualifiedBy: named(left?.practice.qualifiedBy),
    choices: named(left?.choices),
    governedBy: governing(around, left?.practice.governedBy ?? null),
  };
}
