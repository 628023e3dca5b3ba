import { importInto, rehearseImport } from '@privacy-register/db/import';
import { type Decided, nothing, outcomes, type Row } from '@privacy-register/schema/import/outcome';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { readOwnJson } from '@privacy-register/schema/own-json/read-own-json';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { objectType } from '../graphql/output.ts';
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
  @Field(() => objectType('policy'), {
    nullable: true,
    description: 'The policy of the document as it is here; null where nothing was written.',
  })
  policy: object | null;
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
    @Ctx() { store, asked, read }: Context,
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
    const { key } = isWritten ? readOwnJson(document).policy : { key: null };
    const [policy = null] = key ? await read.all('policy', { key: { eq: key } }) : [];
    return { isWritten, changeCount: changes.length, rows, policy, userErrors };
  }
}
