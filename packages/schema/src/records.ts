/** Every record type, in the order in which their tables are made. */
import type { RecordOf } from './kit/record-type.ts';
import { app, appAdoption } from './record/app.ts';
import { calendarFeed } from './record/calendar-feed.ts';
import { closure } from './record/closure.ts';
import { comment } from './record/comment.ts';
import { approval, erratum, snapshot } from './record/decision.ts';
import { change, materialRule } from './record/difference.ts';
import { affiliation, legalEntity, platform } from './record/family.ts';
import { findingAcceptance } from './record/finding.ts';
import { jobRound } from './record/job-round.ts';
import { apiToken, invitation, member, session, signInFailure } from './record/member.ts';
import { changeNotice, fetchEvidence, incident, posting } from './record/notice.ts';
import { obligationDone } from './record/obligation-done.ts';
import { coverage, policy } from './record/policy.ts';
import { policyVersion } from './record/policy-version.ts';
import { sourceDocument, textMark } from './record/source-document.ts';
import { statement } from './record/statement.ts';
import { subscription } from './record/subscription.ts';
import { collectionMethod, dataCategory, party, purpose } from './record/vocabulary.ts';

export const records = {
  'legal-entity': legalEntity,
  affiliation,
  platform,
  closure,
  'data-category': dataCategory,
  'collection-method': collectionMethod,
  purpose,
  party,
  policy,
  coverage,
  'source-document': sourceDocument,
  'policy-version': policyVersion,
  statement,
  'text-mark': textMark,
  change,
  'material-rule': materialRule,
  comment,
  approval,
  'change-notice': changeNotice,
  posting,
  'fetch-evidence': fetchEvidence,
  incident,
  erratum,
  'finding-acceptance': findingAcceptance,
  'obligation-done': obligationDone,
  snapshot,
  app,
  'app-adoption': appAdoption,
  member,
  session,
  invitation,
  'api-token': apiToken,
  'calendar-feed': calendarFeed,
  'sign-in-failure': signInFailure,
  'job-round': jobRound,
  subscription,
} as const;

export type RecordName = keyof typeof records;
export type Records = { [N in RecordName]: RecordOf<(typeof records)[N]> };

/** References name their target by its word; every one is checked to name a record type. */
export function recordName(name: string): RecordName {
  if (isRecordName(name)) return name;
  throw new Error(`There is no record type ${name}.`);
}

const isRecordName = (name: string): name is RecordName => Object.hasOwn(records, name);
