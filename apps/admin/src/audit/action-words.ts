import { isRecordName, recordNamed } from '../data-provider/record-named.ts';
import { spelled, spelledLow } from '../words/spelled.ts';

/** What somebody did, as people say it. */
export function inWords(action: string): string {
  const known = words[action];
  if (known) return known;
  const [type = '', done = ''] = action.split('.');
  if (!done) return spelled(action);
  const what = isRecordName(type) ? recordNamed(type).label : spelled(type);
  return `${what} ${deeds[done] ?? `– ${spelledLow(done)}`}`;
}

/** What was done to a record; of a step that is about another record, that it was part of it. */
export function deedInWords({
  action,
  done,
  recordType,
}: {
  action: string;
  done: string;
  recordType: string;
}) {
  const [about = ''] = action.split('.');
  const isItsOwn = about === recordType || !isRecordName(about);
  return isItsOwn ? null : { deed: deeds[done] ?? done, step: inWords(action) };
}

const deeds: Record<string, string> = {
  create: 'added',
  update: 'changed',
  archive: 'archived',
  restore: 'restored',
  remove: 'removed',
  forget: 'erased of personal values',
};

const words: Record<string, string> = {
  'policy-version.draft': 'Version begun',
  'policy-version.update': 'Text or notice of a version edited',
  'policy-version.submit': 'Version submitted',
  'policy-version.recall': 'Version recalled',
  'policy-version.reject': 'Version rejected',
  'policy-version.approve': 'Version approved',
  'policy-version.revise': 'Version made a draft again',
  'policy-version.overrule': 'A class overruled',
  'policy-version.consent': 'A lower class consented to',
  'policy-version.post': 'Version posted',
  'policy-version.release': 'Version released from its hold',
  'policy-version.choose': 'Instant of a version chosen',
  'policy-version.discard': 'Version discarded',
  'statement.create': 'Statement added',
  'statement.update': 'Statement edited',
  'statement.archive': 'Statement removed',
  'text-mark.create': 'Sentence marked',
  'approval.grant': 'Request granted',
  'policy.known-by-title': 'Policy known by its title',
  'posting.look': 'Site looked at',
  'sample.load': 'Sample loaded',
  'first-start': 'First start of the register',
  'change-role': 'Role changed',
  'change-password': 'Password changed',
  invite: 'Person invited',
  forget: 'Personal values erased',
};
