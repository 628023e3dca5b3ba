import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PostedStatementFilter } from './policy-answer.ts';
import { PostedStatement, told } from './posted-statement.ts';
import { PostedVersion, postedVersionTypes } from './posted-version.ts';
import { reading } from './reading.ts';
import { fits } from './statement-filter.ts';

type Told = PolicyVersion & { number: number; knownAt: string };

@Resolver(() => PostedVersion)
export class PostedVersionResolver {
  @FieldResolver(() => [PostedStatement])
  async statements(
    @Root() version: Told,
    @Ctx() context: Context,
    @Arg('filter', () => PostedStatementFilter, { nullable: true }) filter?: PostedStatementFilter,
  ) {
    return fits(told(await reading(context, version, version.knownAt), version), filter ?? {});
  }

  @FieldResolver(postedVersionTypes.policy)
  policy(@Root() version: Told, @Ctx() context: Context) {
    return context.load('policy', version.policy);
  }

  @FieldResolver(() => [postedVersionTypes.change()], {
    description: 'What it changed, with the class of each and why.',
  })
  differences(@Root() version: Told, @Ctx() context: Context) {
    return context.read.all('change', { version: { eq: version.id } }, { field: 'order', direction: 'asc' });
  }

  @FieldResolver(() => [postedVersionTypes.notice()])
  notices(@Root() version: Told, @Ctx() context: Context) {
    return context.read.all('change-notice', { version: { eq: version.id } });
  }
}
