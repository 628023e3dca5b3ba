import { importInto, rehearseImport } from '@privacy-register/db/import';
import { type Decided, nothing, outcomes, type Row } from '@privacy-register/schema/import/outcome';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { answer, UserError } from '../graphql/payload.ts';

const ImportOutcome = enumOf(outcomes, 'ImportOutcome');

@InputType()
class RegisterImportInput {
  @Field(() => String, {
    description: "A document in the register's own JSON (privacy-register/1), as text.",
  })
  document: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Only tells what would become of it.' })
  dryRun: boolean;
}

@ObjectType({ description: 'What becomes of one record of the document.' })
class ImportRow implements Row {
  @Field(() => String, { description: 'Where it stands in the document, such as versions.0.' })
  path: string;
  @Field(() => String, { description: 'Its record type.' })
  type: Row['type'];
  @Field(() => String)
  name: string;
  @Field(() => ImportOutcome)
  outcome: Row['outcome'];
}

@ObjectType({ description: 'All of it was written, or nothing.' })
class RegisterImportPayload {
  @Field(() => Boolean, { description: 'False for a dry run, a refusal, and where all was there already.' })
  isWritten: boolean;
  @Field(() => Int, { description: 'Records that were made or changed, or would be.' })
  changeCount: number;
  @Field(() => [ImportRow])
  rows: ImportRow[];
  @Field(() => [UserError])
  userErrors: UserError[];
}

@Resolver()
export class ImportResolver {
  @Mutation(() => RegisterImportPayload, {
    description:
      'Records what a document tells, in one commit. What is here already stays; what differs is refused.',
  })
  async registerImport(
    @Ctx() { store, asked }: Context,
    @Arg('input', () => RegisterImportInput) { document, dryRun }: RegisterImportInput,
  ): Promise<RegisterImportPayload> {
    let plan: Decided = nothing;
    const refused = await answer(
      async () => {
        plan = await (dryRun ? rehearseImport : importInto)(store, document, asked);
        if (plan.issues.length) throw new Refusal(plan.issues);
        return true;
      },
      async () => null,
    );
    const { rows, changes } = plan;
    const { userErrors } = refused;
    const isWritten = !dryRun && !userErrors.length && changes.length > 0;
    return { isWritten, changeCount: changes.length, rows, userErrors };
  }
}
