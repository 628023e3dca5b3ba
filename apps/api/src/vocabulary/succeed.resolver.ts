/** One commit makes a new term and says of the old one that it took its place. */
import { decide } from '@privacy-register/db/decide';
import { inputOf, type RecordType } from '@privacy-register/schema/kit/record-type';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { records } from '@privacy-register/schema/records';
import { succeed, type vocabularyNames } from '@privacy-register/schema/vocabulary/succeed';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { ClassType } from '../graphql/class.ts';
import { createInput } from '../graphql/input.ts';
import { pascal } from '../graphql/names.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { plain } from '../graphql/record-resolver.ts';
import { Day } from '../graphql/scalars.ts';
import { demandEdit } from '../record/keep.ts';

type Vocabulary = (typeof vocabularyNames)[number];

export function successionResolver(name: Vocabulary): ClassType {
  const type: RecordType = records[name];
  const [Payload, Term, title] = [payloadType(name), createInput(type), pascal(name)];

  @InputType(`Succeed${title}Input`)
  class SucceedInput {
    @Field(() => ID, { description: 'The term that makes way.' })
    id: string;
    @Field(() => Int)
    expectedRevision: number;
    @Field(() => Term)
    term: object;
    @Field(() => Day, { description: 'From when the old one is deprecated, unless it said so before.' })
    deprecatedOn: string;
  }

  @Resolver()
  class Succession {
    @Mutation(() => Payload, {
      name: `succeed${title}`,
      description: 'A new term takes the place of an old one, which names it; answers the new one.',
    })
    succeed(@Ctx() context: Context, @Arg('input', () => SucceedInput) input: SucceedInput) {
      return answer(
        () => take(context, name, plain(input)),
        () => context.read.get(name, input.id),
      );
    }
  }
  return Succession;
}

type Input = { id: string; expectedRevision: number; term: object; deprecatedOn: string };

async function take(context: Context, name: Vocabulary, input: Input) {
  const { store, asked, read } = context;
  demandEdit(context, name);
  const values = inputOf(records[name], 'create').parse(input.term);
  const id = asked.newId(name);
  await decide(store, asked, `${name}.succeed`, async (reader) => {
    const term = await reader.get(name, input.id);
    if (!term) return refuse('not-found', 'There is no such term.', 'id');
    if (term.revision !== input.expectedRevision) refuse('stale', 'It has been changed meanwhile.');
    return succeed(name, term, { id, values, on: input.deprecatedOn });
  });
  return read.get(name, id);
}
