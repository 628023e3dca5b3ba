import { findingsOf } from '@privacy-register/db/findings';
import type { JudgedFinding } from '@privacy-register/schema/finding/accept';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { register } from '@privacy-register/schema/permission/viewer';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Finding, FindingSeverity } from './finding.ts';

@Resolver()
export class FindingResolver {
  @Query(() => [Finding], {
    description: 'What the lint finds in the versions that stand, come or are drafted; for staff.',
  })
  async findings(
    @Ctx() context: Context,
    @Arg('policy', () => String, { nullable: true, description: 'Its key.' }) policy?: string,
    @Arg('severity', () => FindingSeverity, { nullable: true }) severity?: string,
    @Arg('includeAccepted', () => Boolean, { defaultValue: false }) includeAccepted?: boolean,
  ) {
    const { viewer, store, now } = context;
    if (viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
    const all = await findingsOf(store.read(register), now);
    const asked = all.filter(
      (each) =>
        (!policy || each.policy.key === policy) &&
        (!severity || each.severity === severity) &&
        (includeAccepted || each.acceptance === null),
    );
    const idOf = await statementIds(context, asked);
    return Promise.all(
      asked.map(async (each) => ({
        ...each,
        policy: await context.load('policy', each.policy.id),
        statements: each.statements.map((said) => ({ ...said, id: idOf(said.version.id, said.key) })),
      })),
    );
  }
}

/** Snapshots know statements by their keys; the dashboard opens records. */
async function statementIds({ read }: Context, findings: readonly JudgedFinding[]) {
  const versions = findings.flatMap(({ statements }) => statements.map(({ version }) => version.id));
  const ids = [...new Set(versions)];
  const found = await Promise.all(ids.map((id) => read.all('statement', { version: { eq: id } })));
  const known = new Map(found.flat().map((each) => [`${each.version} ${each.key}`, each.id]));
  return (version: string, key: string) => known.get(`${version} ${key}`) ?? null;
}
