import { importTypes } from '@privacy-register/schema/record-import/import-fields';
import type { RecordName } from '@privacy-register/schema/records';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { issuesOf, UserError } from '../graphql/payload.ts';
import { refusalCode } from '../graphql/refusal-code.ts';
import { Json } from '../graphql/scalars.ts';
import { demandImport, importRecords, rehearseImport } from './table-import.ts';

const TableType = enumOf(importTypes, 'TableType');
const TableOutcome = enumOf(['created', 'updated', 'same'], 'TableOutcome');

@InputType()
class RecordsImportInput {
  @Field(() => TableType)
  type: RecordName;
  @Field(() => [Json], {
    description: 'Each an object of fields; references by key, lists parted by semicolons.',
  })
  rows: unknown[];
  @Field(() => Boolean, { description: 'Only tells what it would do.' })
  dryRun: boolean;
}

@ObjectType()
class TableRow {
  @Field(() => Int, { description: 'Its place in the rows given, from 0.' })
  at: number;
  @Field(() => String)
  key: string;
  @Field(() => TableOutcome)
  outcome: string;
}

@ObjectType()
class RecordsImportPayload {
  @Field(() => [TableRow])
  rows: TableRow[];
  @Field(() => [UserError], { description: 'Each with its place, such as rows.3.name.' })
  userErrors: UserError[];
}

const rowsOf = z.array(z.record(z.string(), z.unknown()));

@Resolver()
export class TableImportResolver {
  @Mutation(() => RecordsImportPayload, {
    description:
      'Makes and changes records by key: all rows, or none. What stands as the row says is left alone.',
  })
  async recordsImport(
    @Ctx() context: Context,
    @Arg('input', () => RecordsImportInput) { type, rows, dryRun }: RecordsImportInput,
  ): Promise<RecordsImportPayload> {
    try {
      demandImport(context);
      const take = dryRun ? rehearseImport : importRecords;
      return { rows: await take(context, { type, rows: rowsOf.parse(rows) }), userErrors: [] };
    } catch (error) {
      const issues = issuesOf(error).map((issue) => ({ ...issue, code: refusalCode(issue.code) }));
      return { rows: [], userErrors: issues };
    }
  }
}
