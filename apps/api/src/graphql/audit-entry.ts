import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Json } from './scalars.ts';

@ObjectType({ description: 'One change in the chain; personal values stand in it as salted hashes.' })
export class AuditEntry {
  @Field(() => Int)
  sequence: number;
  @Field(() => DateTime)
  at: string;
  @Field(() => ID)
  actor: string;
  @Field(() => String)
  action: string;
  @Field(() => String)
  recordType: string;
  @Field(() => ID)
  recordId: string;
  @Field(() => Int)
  revision: number;
  @Field(() => Json)
  content: unknown;
  @Field(() => String)
  previousHash: string;
  @Field(() => String)
  hash: string;
}

@ObjectType({
  description: 'A field that an entry changed; its value before is taken from the entries before.',
})
export class AuditedField {
  @Field(() => String)
  field: string;
  @Field(() => Json, { nullable: true })
  before: unknown;
  @Field(() => Json, { nullable: true })
  after: unknown;
}

@ObjectType({ description: 'How far the chain of audit entries is as it was written.' })
export class AuditChain {
  @Field(() => Int, { description: 'The last entry up to which every hash fits.' })
  verifiedUpTo: number;
  @Field(() => String, { description: 'Its hash.' })
  head: string;
  @Field(() => Int, { nullable: true, description: 'The first entry that does not fit; null where all do.' })
  brokenAt: number | null;
}
