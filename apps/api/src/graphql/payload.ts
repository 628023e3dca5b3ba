/** What a mutation answers: the record, or every reason why not. */
import { type Issue, Refusal } from '@privacy-register/schema/kit/refusal';
import type { RecordName } from '@privacy-register/schema/records';
import { Field, ObjectType } from 'type-graphql';
import { ZodError } from 'zod';
import { type ClassType, namedClass } from './class.ts';
import { pascal } from './names.ts';
import { objectType } from './output.ts';
import { RefusalCode, refusalCode } from './refusal-code.ts';

@ObjectType({ description: 'One reason why not.' })
export class UserError {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the input it is about, such as passages.0.start.',
  })
  field: string | null;
  @Field(() => RefusalCode)
  code: string;
  @Field(() => String)
  message: string;
}

const made = new Map<string, ClassType>();

export function payloadType(name: RecordName): ClassType {
  const known = made.get(name);
  if (known) return known;
  const title = `${pascal(name)}Payload`;
  const payload = namedClass(title);
  made.set(name, payload);
  ObjectType(title)(payload);
  const record = objectType(name);
  Field(() => record, { nullable: true })(payload.prototype, 'record');
  Field(() => [UserError])(payload.prototype, 'userErrors');
  return payload;
}

type Answer<R> = { record: R | null; userErrors: UserError[] };

/** `current` reads the record as it stands, for whoever was too late. */
export async function answer<R>(run: () => Promise<R>, current: () => Promise<R | null>): Promise<Answer<R>> {
  try {
    return { record: await run(), userErrors: [] };
  } catch (error) {
    const issues = issuesOf(error);
    const isStale = issues.some((issue) => issue.code === 'stale');
    return { record: isStale ? await current() : null, userErrors: issues.map(toUserError) };
  }
}

/** What was expected to go wrong; anything else is a bug and is thrown on. */
export function issuesOf(error: unknown): Issue[] {
  if (error instanceof Refusal) return error.issues;
  if (!(error instanceof ZodError)) throw error;
  return error.issues.map(({ path, message }) => ({
    code: 'invalid',
    field: path.join('.') || null,
    message,
  }));
}

const toUserError = (issue: Issue): UserError => ({ ...issue, code: refusalCode(issue.code) });
