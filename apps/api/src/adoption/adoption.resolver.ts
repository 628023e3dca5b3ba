/** The adoption board, for staff: what each app that a version concerns knows of it. */
import { policyState } from '@privacy-register/db/dossier';
import { adoptionBoard, daysLeft } from '@privacy-register/schema/adoption/adoption-board';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { comingAfter, coveredPlatforms } from '@privacy-register/schema/lifecycle/dossier';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Adoption } from './adoption.ts';

const neverComing: readonly string[] = ['observed', 'archived'];

@Resolver()
export class AdoptionResolver {
  @Query(() => Adoption, { description: 'Of a version, also of one that is still drafted; for staff.' })
  async adoption(@Ctx() context: Context, @Arg('version', () => ID) id: string): Promise<Adoption> {
    demandStaff(context);
    const version = await context.load('policy-version', id);
    if (!version || neverComing.includes(version.status))
      return refuse('not-found', 'There is no such version, or it is only observed.', 'version');
    return boardOf(context, version);
  }

  @Query(() => [Adoption], {
    description: 'Of every version on its way, the next in force first; for staff.',
  })
  async comingAdoptions(@Ctx() context: Context): Promise<Adoption[]> {
    demandStaff(context);
    const { read, now } = context;
    const versions = await read.all('policy-version', { status: { in: ['posting', 'scheduled'] } });
    const coming = versions.filter((each) => comingAfter([each], now)).toSorted(soonestFirst);
    return Promise.all(coming.map((version) => boardOf(context, version)));
  }
}

function demandStaff({ viewer }: Context): void {
  if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
}

async function boardOf({ read, now }: Context, version: PolicyVersion): Promise<Adoption> {
  const [state, apps, adoptions] = await Promise.all([
    policyState(read, version.policy),
    read.all('app', { archivedAt: { isNull: true } }),
    read.all('app-adoption', { version: { eq: version.id } }),
  ]);
  const covered = coveredPlatforms(state, now);
  const felt = { policy: version.policy, platforms: covered.map(({ id }) => id) };
  const rows = adoptionBoard({ ...felt, apps, adoptions }).map((row) => ({
    ...row,
    platforms: covered.filter(({ id }) => row.platforms.includes(id)),
  }));
  return { policy: state.policy, version, daysLeft: daysLeft(version, now), apps: rows };
}

const dated = ({ effectiveAt }: PolicyVersion) => effectiveAt ?? '9';
const soonestFirst = (a: PolicyVersion, b: PolicyVersion) => (dated(a) < dated(b) ? -1 : 1);
