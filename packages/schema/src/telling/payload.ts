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

export type Payloads = {
  'notice-posted': NoticeEvent;
  'notice-verified': PostingEvent & { isEverywhere: boolean };
  'notice-lost': PostingEvent;
  'notice-withdrawn': NoticeEvent;
  'version-scheduled': VersionEvent;
  'version-in-force': VersionEvent;
  'obligation-due': {
    policy: PolicyTold;
    obligation: { key: string; title: string; citation: string; dueOn: string; state: string; holds: string };
  };
  test: { subscription: { id: string; name: string } };
  confirmation: { subscription: { id: string } };
};
