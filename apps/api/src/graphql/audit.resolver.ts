import { demand } from '@privacy-register/schema/permission/permission';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateTime, Json } from './scalars.ts';

@ObjectType({ description: 'One change in the chain; personal values stand in it as salted hashes.' })
class AuditEntry {
  @Field(() => Int)
  sequence: number;
  @Field(() => DateTime)
  at: string;
  @Field(() => ID)
  actor: string;
  @Field(() => String)
  action: string;
  @Field(() => String)
  recordType: string;
  @Field(() => ID)
  recordId: string;
  @Field(() => Int)
  revision: number;
  @Field(() => Json)
  content: unknown;
  @Field(() => String)
  previousHash: string;
  @Field(() => String)
  hash: string;
}

const mostEntries = 200;

@Resolver()
export class AuditResolver {
  @Query(() => [AuditEntry], { description: 'In order of sequence, from after the one given.' })
  auditTrail(
    @Ctx() context: Context,
    @Arg('after', () => Int, { nullable: true }) after?: number,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('recordId', () => ID, { nullable: true }) recordId?: string,
  ) {
    demand(context.viewer, 'read-audit');
    const limit = Math.min(Math.max(0, first ?? mostEntries), mostEntries);
    return context.store.auditTrail({
      limit,
      ...(after ? { after } : {}),
      ...(recordId ? { recordId } : {}),
    });
  }
}
