import { typeOfId } from '@privacy-register/schema/kit/id';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { noteFetched } from '../adoption/adopting.ts';
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

async function found(context: Context, id: string) {
  const type = typeOfId(id);
  if (!type || unlisted.includes(type)) return null;
  if (type === 'policy-version') await noteFetched(context, await context.load(type, id), 'version');
  if (type === 'change-notice') await noteNotice(context, id);
  return context.load(type, id);
}

async function noteNotice(context: Context, id: string): Promise<void> {
  const notice = await context.load('change-notice', id);
  if (notice) await noteFetched(context, await context.load('policy-version', notice.version), 'notice');
}
