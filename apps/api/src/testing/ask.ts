/** Asking as staff do: a mutation whose record is wanted, or whose refusals are. */
import type { Asker, Office } from './office.ts';

export type Held = { id: string; revision: number };
/** `status` is told of versions and requests only. */
export type Made = Held & { status?: string };
type UserError = { field: string | null; code: string; message: string };

export async function done(office: Office, by: Asker, verb: string, input: object): Promise<Made> {
  const { record, userErrors } = await payload(office, by, verb, input);
  if (userErrors.length) throw new Error(`${verb}: ${JSON.stringify(userErrors)}`);
  return record;
}

export async function refusedBy(office: Office, by: Asker, verb: string, input: object): Promise<string[]> {
  const { userErrors } = await payload(office, by, verb, input);
  return userErrors.map((error) => error.code);
}

export async function query<D>(office: Office, by: Asker, words: string, variables = {}): Promise<D> {
  const { data, errors } = await office.ask<D>(by, words, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export const step = ({ id, revision }: Held, more: object = {}) => ({
  id,
  expectedRevision: revision,
  ...more,
});

type Payload = { record: Made; userErrors: UserError[] };

async function payload(office: Office, by: Asker, verb: string, input: object): Promise<Payload> {
  const also = /^(policyVersion|approval)/.test(verb) ? 'status' : '';
  const asked = `payload: ${verb}(input: $input) { record { id revision ${also} } userErrors { field code message } }`;
  const words = `mutation ($input: ${inputType(verb)}!) { ${asked} }`;
  const { data, errors } = await office.ask<{ payload: Payload }>(by, words, { input });
  if (errors) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
  return data.payload;
}

const named: Record<string, string> = {
  policyVersionDraft: 'DraftInput',
  policyVersionObserve: 'ObserveInput',
  policyVersionSeenAgain: 'SeenAgainInput',
  sourceDocumentAttachText: 'AttachTextInput',
  policyVersionPost: 'PostInput',
  policyVersionApprove: 'CommentedStepInput',
  policyVersionReject: 'ReasonedStepInput',
  policyVersionOverrule: 'OverruleInput',
  policyVersionConsent: 'DifferenceInput',
  policyVersionKeepClass: 'DifferenceInput',
  policyVersionWithdraw: 'NoticeStepInput',
  policyVersionHold: 'ReasonedStepInput',
  approvalGrant: 'CommentedStepInput',
};

function inputType(verb: string): string {
  if (/^(create|update|succeed)/.test(verb)) return `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  if (/^(archive|restore)/.test(verb)) return 'ArchiveInput';
  return named[verb] ?? 'StepInput';
}
