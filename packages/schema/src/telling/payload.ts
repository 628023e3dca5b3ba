/** What an event says. Field names are a promise to receivers: add, never rename. */
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Records } from '../records.ts';

export type PolicyTold = Pick<Records['policy'], 'id' | 'key' | 'title' | 'language' | 'timeZone'>;
type VersionTold = Pick<PolicyVersion, 'id' | 'number' | 'status' | 'effectiveAt' | 'effectiveOn'>;
export type PlatformTold = Pick<Records['platform'], 'id' | 'key' | 'name'>;
type VersionEvent = { policy: PolicyTold; version: VersionTold; platforms: PlatformTold[] };
type NoticeEvent = VersionEvent & { notice: { id: string } };
/** `isEverywhere`: with this one, every site shows the notice. */
type PostingEvent = NoticeEvent & { posting: { id: string; platform: string } };

/** Near, a week before, on the day, and when the day is past. */
export const obligationStages = ['near', 'week', 'day', 'late'] as const;
export type ObligationStage = (typeof obligationStages)[number];

export type TitleTold = Pick<PolicyTold, 'id' | 'key' | 'title'>;

export type Payloads = {
  'notice-posted': NoticeEvent;
  'notice-verified': PostingEvent & { isEverywhere: boolean };
  'notice-lost': PostingEvent;
  'notice-withdrawn': NoticeEvent;
  'version-scheduled': VersionEvent;
  'version-in-force': VersionEvent;
  'obligation-due': {
    policy: PolicyTold;
    obligation: {
      key: string;
      title: string;
      citation: string;
      dueOn: string;
      state: string;
      holds: string;
      stage: ObligationStage;
      /** Until the day it is due, in the policy's zone; below zero once that is past. */
      daysLeft: number;
    };
  };
  test: { subscription: { id: string; name: string } };
  confirmation: { subscription: { id: string } };
  /** For what it ended; `isWhole`: nothing is left that it follows. */
  'subscription-ended': {
    subscription: { id: string; name: string };
    ended: { policies: TitleTold[]; platforms: PlatformTold[] };
    isWhole: boolean;
  };
};
