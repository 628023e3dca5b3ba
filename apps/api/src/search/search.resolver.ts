import { searchedTypes } from '@privacy-register/db/search/search';
import type { RecordName } from '@privacy-register/schema/records';
import { termsOf } from '@privacy-register/schema/search/fold';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { hitOf } from './hit.ts';

const SearchType = enumOf(searchedTypes, 'SearchType');

@ObjectType({ description: 'Where a word found stands, in UTF-16 units.' })
class SearchMark {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
}

@ObjectType({ description: 'Plain text around the words found.' })
class SearchSnippet {
  @Field(() => String)
  text: string;
  @Field(() => [SearchMark])
  marks: SearchMark[];
}

@ObjectType()
class SearchHit {
  @Field(() => SearchType)
  type: RecordName;
  @Field(() => ID)
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => SearchSnippet, {
    nullable: true,
    description: 'Null where the words stand in the title alone.',
  })
  snippet: SearchSnippet | null;
  @Field(() => String, { nullable: true, description: 'The policy and version that it belongs to.' })
  where: string | null;
  @Field(() => Boolean, { description: 'It belongs to a text that was only observed.' })
  isObserved: boolean;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Records that say every one of these words, whole or begun; best first, as far as you may see them.',
  })
  async search(
    @Ctx() context: Context,
    @Arg('query', () => String) query: string,
    @Arg('types', () => [SearchType], { nullable: true }) types?: RecordName[],
    @Arg('first', () => Int, { defaultValue: 20 }) first = 20,
  ): Promise<SearchHit[]> {
    const found = await context.read.search({ query, first, ...(types ? { types } : {}) });
    const hits = await Promise.all(found.map((each) => hitOf(context, each, termsOf(query))));
    return hits.filter((hit) => hit !== null);
  }
}
