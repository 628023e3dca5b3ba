/** A statement of a published version: as the record type says it, with the names it had when it was posted. */
import type { Field as KitField } from '@privacy-register/schema/kit/field';
import { statement } from '@privacy-register/schema/record/statement';
import type { Reading } from '@privacy-register/schema/snapshot/reading';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { fieldsOf } from '../graphql/output.ts';

@ObjectType({ description: 'A term as it stood when the version was posted.' })
export class PostedTerm {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  key: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  description: string | null;
  @Field(() => [String], { description: 'Keys of the wider terms, nearest first.' })
  ancestors: string[];
}

@ObjectType({ description: 'The version that makes a statement, by its number.' })
export class StatingVersion {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  number: number;
}

@ObjectType({ description: 'One thing a published version says.' })
export class PostedStatement {
  key: string;
  @Field(() => StatingVersion, { description: 'The version that says it.' })
  version: StatingVersion;
}

const { version: _, ...said } = statement.fields;
const own: Record<string, KitField> = said;
fieldsOf(PostedStatement, 'Statement', own);
const lists = Object.entries(own).filter(([, field]) => field.kind === 'refs');
for (const [name, field] of lists) {
  Field(() => [PostedTerm], { description: field.help ?? field.label })(PostedStatement.prototype, name);
}

/** References as the terms they were; one the viewer may not see is left out. */
export function told({ statements, terms }: Reading, version: StatingVersion): PostedStatement[] {
  return statements.map((each) => {
    const values: Record<string, unknown> = { ...each };
    for (const [name] of lists) {
      const ids = values[name];
      values[name] = Array.isArray(ids) ? ids.flatMap((id) => terms[id] ?? []) : [];
    }
    return { ...values, key: each.key, version };
  });
}
