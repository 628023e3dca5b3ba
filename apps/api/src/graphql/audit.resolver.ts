import { demand } from '@privacy-register/schema/permission/permission';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { AuditEntry } from './audit-entry.ts';

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
