import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from './scalars.ts';

@InputType({ description: 'What is left out chooses nothing.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true })
  recordId?: string;
  @Field(() => String, { nullable: true, description: 'The name of a record type, such as policy-version.' })
  recordType?: string;
  @Field(() => ID, { nullable: true })
  actor?: string;
  @Field(() => String, { nullable: true })
  action?: string;
  @Field(() => DateTime, { nullable: true })
  from?: string;
  @Field(() => DateTime, { nullable: true, description: 'Left out itself.' })
  until?: string;
}
