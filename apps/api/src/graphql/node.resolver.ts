import { typeOfId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { unlisted } from './listed.ts';
import { Node } from './output.ts';

const mostNodes = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'A record by its id; null where there is none that you may see.',
  })
  node(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    return found(context, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Records in the order of their ids.' })
  nodes(@Ctx() context: Context, @Arg('ids', () => [ID]) ids: string[]) {
    if (ids.length > mostNodes) refuse('page-too-large', `Ask for at most ${mostNodes} at a time.`, 'ids');
    return Promise.all(ids.map((id) => found(context, id)));
  }
}

function found(context: Context, id: string) {
  const type = typeOfId(id);
  return type && !unlisted.includes(type) ? context.load(type, id) : null;
}
