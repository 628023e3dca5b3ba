import { refuse } from '@privacy-register/schema/kit/refusal';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { policyWithKey } from '../page/published-policy.ts';
import { exportFormats, fileName } from './formats.ts';

const words = exportFormats.map(({ format }) => format);
const ExportFormat = enumOf(words, 'ExportFormat');

@ObjectType({ description: 'A policy with its published versions, written for other programs.' })
class PolicyExport {
  @Field(() => ExportFormat)
  format: string;
  @Field(() => String)
  fileName: string;
  @Field(() => String)
  contentType: string;
  @Field(() => String)
  content: string;
}

@Resolver()
export class ExportResolver {
  @Query(() => PolicyExport, {
    description: 'As whoever asks may see it: staff also get the fields that are internal.',
  })
  async policyExport(
    @Ctx() { read, answers, now, publicUrl }: Context,
    @Arg('policy', () => String, { description: 'Key of a policy.' }) key: string,
    @Arg('format', () => ExportFormat, { defaultValue: 'own-json' }) format: string,
  ): Promise<PolicyExport> {
    const found = await policyWithKey(read, key);
    if (!found?.policy.firstPostedAt)
      return refuse('not-found', 'There is no such published policy.', 'policy');
    const row = exportFormats.find((each) => each.format === format);
    if (!row) return refuse('not-found', 'There is no such format.', 'format');
    const content = await row.write({ ...found, read, answers, now, publicUrl });
    return { format, contentType: row.contentType, fileName: fileName(key, row.extension), content };
  }
}
