/** Lists and hand-kept changes of one record type. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { recordName } from '@privacy-register/schema/records';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { archiveRecord, createRecord, updateRecord } from '../record/keep.ts';
import { restoreRecord } from '../record/restore.ts';
import type { ClassType } from './class.ts';
import { connectionOf, connectionType } from './connection.ts';
import { filterInput, orderInput } from './filter.ts';
import { createInput, updateInput } from './input.ts';
import { camel, pascal } from './names.ts';
import { answer, payloadType } from './payload.ts';

@InputType()
class ArchiveInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedRevision: number;
}

export function listResolver(type: RecordType): ClassType {
  const name = recordName(type.name);
  const [Connection, Filter, Order] = [connectionType(name), filterInput(type), orderInput(type)];

  @Resolver()
  class List {
    @Query(() => Connection, {
      name: `${camel(name)}List`,
      description: `${type.plural}, as far as you may see them.`,
    })
    async list(
      @Ctx() context: Context,
      @Arg('filter', () => Filter, { nullable: true }) filter?: object,
      @Arg('orderBy', () => Order, { nullable: true }) orderBy?: never,
      @Arg('first', () => Int, { nullable: true }) first?: number,
      @Arg('after', () => String, { nullable: true }) after?: string,
      @Arg('last', () => Int, { nullable: true }) last?: number,
      @Arg('before', () => String, { nullable: true }) before?: string,
      @Arg('offset', () => Int, { nullable: true }) offset?: number,
      @Arg('limit', () => Int, { nullable: true }) limit?: number,
    ) {
      const asked = { filter: plain(filter ?? {}), orderBy, first, after, last, before, offset, limit };
      return connectionOf(await context.read.page(name, defined(asked)));
    }
  }
  return List;
}

export function changeResolver(type: RecordType): ClassType {
  const name = recordName(type.name);
  const [Payload, Create, Update] = [payloadType(name), createInput(type), updateInput(type)];
  const title = pascal(name);

  @Resolver()
  class Keep {
    @Mutation(() => Payload, { name: `create${title}` })
    create(@Ctx() context: Context, @Arg('input', () => Create) input: object) {
      return answer(
        () => createRecord(context, name, { ...plain(input) }),
        async () => null,
      );
    }

    @Mutation(() => Payload, { name: `update${title}` })
    update(@Ctx() context: Context, @Arg('input', () => Update) input: ArchiveInput) {
      const { id, expectedRevision, ...values } = plain(input);
      const held = { id, revision: expectedRevision };
      return answer(
        () => updateRecord(context, name, held, values),
        () => context.read.get(name, id),
      );
    }

    @Mutation(() => Payload, { name: `archive${title}`, description: 'Refused while anything refers to it.' })
    archive(
      @Ctx() context: Context,
      @Arg('input', () => ArchiveInput) { id, expectedRevision }: ArchiveInput,
    ) {
      const held = { id, revision: expectedRevision };
      return answer(
        () => archiveRecord(context, name, held),
        () => context.read.get(name, id),
      );
    }
  }
  return Keep;
}

export function restoreResolver(type: RecordType): ClassType {
  const name = recordName(type.name);
  const Payload = payloadType(name);

  @Resolver()
  class Restore {
    @Mutation(() => Payload, {
      name: `restore${pascal(name)}`,
      description: 'Takes back that it was archived; refused while anything it refers to is archived.',
    })
    restore(
      @Ctx() context: Context,
      @Arg('input', () => ArchiveInput) { id, expectedRevision }: ArchiveInput,
    ) {
      const held = { id, revision: expectedRevision };
      return answer(
        () => restoreRecord(context, name, held),
        () => context.read.get(name, id),
      );
    }
  }
  return Restore;
}

/** Inputs arrive as instances of made classes and with absent fields as undefined; rules take plain values. */
export function plain<T extends object>(input: T): T {
  return JSON.parse(JSON.stringify(input));
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
