/** What a webhook is signed with is answered once, by the verbs that make it. */
import type { UserError } from '@privacy-register/desk/provider/shape.ts';
import { sent, type Values } from '@privacy-register/desk/provider/value.ts';
import { inputFields } from '@privacy-register/schema/kit/record-type';
import { subscription } from '@privacy-register/schema/record/subscription';
import { ask } from '../data-provider/ask.ts';
import { refused } from '../data-provider/problem.ts';

type Given = {
  done: { record: { id: string } | null; secret: string | null; userErrors: UserError[] };
};
export type Signed = { id: string; secret: string | null };

export const create = { mutation: 'subscriptionCreate', input: 'CreateSubscriptionInput' };
export const change = { mutation: 'subscriptionUpdate', input: 'UpdateSubscriptionInput' };
export const rotate = { mutation: 'subscriptionRotateSecret', input: 'RotateSecretInput' };
export const pause = { mutation: 'subscriptionPause', input: 'StepInput' };
export const resume = { mutation: 'subscriptionResume', input: 'StepInput' };
export const end = { mutation: 'subscriptionArchive', input: 'StepInput' };

export async function takeSigning({ mutation, input }: typeof create, values: Values): Promise<Signed> {
  const { done } = await ask<Given>(
    `mutation ($input: ${input}!) {
      done: ${mutation}(input: $input) { record { id } secret userErrors { field code message } }
    }`,
    { input: values },
  );
  if (done.userErrors.length) throw refused(done.userErrors, null);
  return { id: done.record?.id ?? '', secret: done.secret };
}

type Tried = { done: { record: { id: string } | null; userErrors: UserError[] } };

/** Deliveries have no revision: they are tried, or sent again. */
export async function takeDelivery(
  mutation: 'subscriptionTest' | 'deliveryReplay',
  id: string,
): Promise<string> {
  const { done } = await ask<Tried>(
    `mutation ($input: DeliveryInput!) {
      done: ${mutation}(input: $input) { record { id } userErrors { field code message } }
    }`,
    { input: { id } },
  );
  if (done.userErrors.length) throw refused(done.userErrors, null);
  return done.record?.id ?? '';
}

/** Of what the form holds, only what may be given; the address of the other kind is left out. */
export function givenOf(values: Values, doing: 'create' | 'update'): Values {
  const fields = inputFields(subscription, doing);
  const other = values.kind === 'email' ? 'url' : 'address';
  const known = Object.entries({ ...values, [other]: null }).filter(([name]) => Object.hasOwn(fields, name));
  return sent(fields, Object.fromEntries(known));
}
