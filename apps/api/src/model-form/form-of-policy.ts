/** What the model privacy form of a policy is made from, as whoever asks may see it. */
import type { Facts } from '@privacy-register/documents/model-form/facts';
import { practice } from '@privacy-register/schema/practice/practice';
import { askOf } from '@privacy-register/schema/practice/question';
import type { Policy } from '@privacy-register/schema/record/policy';
import { aroundPolicy, surroundings } from '../answer/around.ts';
import { answerNamed, type When } from '../answer/in-force.ts';
import { reading } from '../answer/reading.ts';
import type { Context } from '../context.ts';

export type FormOfPolicy = { facts: Facts; version: { id: string; number: number } };

/** Null where nothing is known of what the policy says then. */
export async function formOfPolicy(
  context: Context,
  policy: Policy,
  when: When,
): Promise<FormOfPolicy | null> {
  const { version } = await answerNamed(context, policy, when);
  if (!version) return null;
  const { read } = context;
  const [said, around, purposes, entities] = await Promise.all([
    reading(context, version, when.knownAt),
    surroundings(context),
    read.all('purpose', {}),
    read.all('legal-entity', {}),
  ]);
  const near = aroundPolicy(policy, around);
  const facts: Facts = {
    reading: said,
    // The form is for those who have a relationship with the institution.
    ask: (asked) => practice(askOf({ ...asked, audience: 'customer' }), said, near),
    purposeOf: (reason) => purposes.find(({ glbaReason }) => glbaReason === reason)?.key ?? null,
    entities,
  };
  return { facts, version };
}
