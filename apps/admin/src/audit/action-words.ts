import { isRecordName, recordNamed } from '../data-provider/record-named.ts';
import { type Say, sentence } from '../language/say.ts';
import { spelled, spelledLow } from '../words/spelled.ts';

/** What somebody did, as people say it. */
export function inWords(action: string, say: Say): string {
  const known = words[action];
  if (known) return say(known);
  const [type = '', done = ''] = action.split('.');
  if (!done) return say(spelled(action));
  const what = say(isRecordName(type) ? recordNamed(type).label : spelled(type));
  const deed = deeds[done];
  return deed ? say(deed, { what }) : say('%{what} – %{deed}', { what, deed: say(spelledLow(done)) });
}

type Done = { action: string; done: string; recordType: string };

/** Whether an entry is of a step about another record, and only part of it. */
export function isPart({ action, recordType }: Done): boolean {
  const [about = ''] = action.split('.');
  return about !== recordType && isRecordName(about);
}

/** What was done to a record, which may be an element of the sentence. */
export const deedOf = (done: string): string => deeds[done] ?? sentence('%{what} – done');

const deeds: Record<string, string> = {
  create: sentence('%{what} added'),
  update: sentence('%{what} changed'),
  archive: sentence('%{what} archived'),
  restore: sentence('%{what} restored'),
  remove: sentence('%{what} removed'),
  forget: sentence('%{what} erased of personal values'),
};

const words: Record<string, string> = {
  'policy-version.draft': sentence('Version begun'),
  'policy-version.update': sentence('Text or notice of a version edited'),
  'policy-version.submit': sentence('Version submitted'),
  'policy-version.recall': sentence('Version recalled'),
  'policy-version.reject': sentence('Version rejected'),
  'policy-version.approve': sentence('Version approved'),
  'policy-version.revise': sentence('Version made a draft again'),
  'policy-version.overrule': sentence('A class overruled'),
  'policy-version.consent': sentence('A lower class consented to'),
  'policy-version.post': sentence('Version posted'),
  'policy-version.release': sentence('Version released from its hold'),
  'policy-version.choose': sentence('Instant of a version chosen'),
  'policy-version.discard': sentence('Version discarded'),
  'statement.create': sentence('Statement added'),
  'statement.update': sentence('Statement edited'),
  'statement.archive': sentence('Statement removed'),
  'text-mark.create': sentence('Sentence marked'),
  'approval.grant': sentence('Request granted'),
  'policy.known-by-title': sentence('Policy known by its title'),
  'subscription.ask': sentence('Subscription asked for'),
  'subscription.confirm': sentence('Subscription confirmed'),
  'subscription.pause': sentence('Subscription paused'),
  'subscription.resume': sentence('Subscription taken up again'),
  'subscription.rotate-secret': sentence('Secret of a subscription rotated'),
  'subscription.archive': sentence('Subscription ended'),
  'subscription.unsubscribe': sentence('Receiver unsubscribed'),
  'subscription.narrow': sentence('Subscription ended for what is archived'),
  'subscription.end': sentence('Subscription ended'),
  'subscription.disable': sentence('Subscription disabled'),
  'subscription.forget': sentence('Address of a subscription erased'),
  'app-adoption.fetch': sentence('Version fetched by an app'),
  'app-adoption.acknowledge': sentence('Version acknowledged by an app'),
  'api-token.end': sentence('Token ended'),
  'posting.look': sentence('Site looked at'),
  'clock.set-back': sentence('Clock set back'),
  'sample.load': sentence('Sample loaded'),
  'first-start': sentence('First start of the register'),
  'change-role': sentence('Role changed'),
  'change-password': sentence('Password changed'),
  invite: sentence('Person invited'),
  forget: sentence('Personal values erased'),
};
