import { type SampleSet, sampleSets } from '@privacy-register/samples/sets';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { loadOnRequest } from './load-on-request.ts';

const Sets = enumOf(sampleSets, 'SampleSet');

@InputType()
class SampleLoadInput {
  @Field(() => Sets)
  set: SampleSet;
}

@Resolver()
export class SampleResolver {
  @Mutation(() => payloadType('policy'), {
    description: 'Loads a sample into an empty register, whole or not at all; answers its first policy.',
  })
  sampleLoad(@Ctx() context: Context, @Arg('input', () => SampleLoadInput) { set }: SampleLoadInput) {
    const run = async () => {
      await loadOnRequest(context, set);
      const [policy] = await context.read.all('policy', {}, { field: 'createdAt', direction: 'asc' });
      return policy ?? null;
    };
    return answer(run, async () => null);
  }
}
