import type { Filter } from '@privacy-register/schema/kit/filter';
import type { RecordName } from '@privacy-register/schema/records';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { issuesOf, UserError } from '../graphql/payload.ts';
import { refusalCode } from '../graphql/refusal-code.ts';
import { Json } from '../graphql/scalars.ts';
import { archiveAll, type Bulk, bulkTypes, demandKeeping, restoreAll, updateAll } from './bulk.ts';

const BulkType = enumOf(bulkTypes, 'BulkType');

@InputType({ description: 'Records of a type, by the filter of its list in stored words.' })
class RecordsInput {
  @Field(() => BulkType)
  type: RecordName;
  @Field(() => Json, { description: 'As the filter of the list, but with words as they are stored.' })
  filter: unknown;
  @Field(() => Int, { description: 'How many match, as the caller saw it; another number is refused.' })
  expectedCount: number;
}

@InputType()
class RecordsUpdateInput extends RecordsInput {
  @Field(() => Json, { description: 'The fields to set and their values, as they are stored.' })
  values: unknown;
}

@ObjectType()
class RecordsPayload {
  @Field(() => Int, { description: 'How many records it was done to.' })
  count: number;
  @Field(() => [UserError])
  userErrors: UserError[];
}

@Resolver()
export class BulkResolver {
  @Mutation(() => RecordsPayload, {
    description: 'Sets the same values in many records: in all of them, or none.',
  })
  recordsUpdate(
    @Ctx() context: Context,
    @Arg('input', () => RecordsUpdateInput) input: RecordsUpdateInput,
  ): Promise<RecordsPayload> {
    return counted(context, input, (asked) => updateAll(context, asked, bag.parse(input.values)));
  }

  @Mutation(() => RecordsPayload, { description: 'Refused for all while anything refers to one of them.' })
  recordsArchive(
    @Ctx() context: Context,
    @Arg('input', () => RecordsInput) input: RecordsInput,
  ): Promise<RecordsPayload> {
    return counted(context, input, (asked) => archiveAll(context, asked));
  }

  @Mutation(() => RecordsPayload, { description: 'Takes back that they were archived.' })
  recordsRestore(
    @Ctx() context: Context,
    @Arg('input', () => RecordsInput) input: RecordsInput,
  ): Promise<RecordsPayload> {
    return counted(context, input, (asked) => restoreAll(context, asked));
  }
}

const bag = z.record(z.string(), z.unknown());
/** The reader itself refuses what it does not understand, with a path. */
const filter: z.ZodType<Filter> = z.record(z.string(), z.any());

const bulkOf = (input: RecordsInput): Bulk => ({
  type: input.type,
  filter: filter.parse(input.filter),
  expectedCount: input.expectedCount,
});

/** Who may not do it learns nothing of what is wrong with the question. */
async function counted(
  context: Context,
  input: RecordsInput,
  run: (asked: Bulk) => Promise<number>,
): Promise<RecordsPayload> {
  try {
    demandKeeping(context, input.type);
    return { count: await run(bulkOf(input)), userErrors: [] };
  } catch (error) {
    const issues = issuesOf(error).map((issue) => ({ ...issue, code: refusalCode(issue.code) }));
    return { count: 0, userErrors: issues };
  }
}
