/** What the public reads at an instant, by the functions of the public pages. */
import { noticePath } from '@privacy-register/documents/address';
import { noticeElement } from '@privacy-register/documents/notice-markup';
import { noticePage } from '@privacy-register/documents/notice-page';
import type { PostingOnSite } from '@privacy-register/documents/part/posting-list';
import { policyPage } from '@privacy-register/documents/policy-page';
import { isPublished, type Published, pastOf, stateOf } from '@privacy-register/documents/published';
import { comingAfter, inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Root } from 'hast';
import type { Mark } from './moments.ts';

export type Public = {
  /** As it stands once it is posted: with its number, and the instant from which it is in force. */
  version: Published;
  /** The other versions of the policy. */
  others: readonly PolicyVersion[];
  snapshot: Snapshot;
  /** Those of the others that are read here: the one before it, and the one in force. */
  known: readonly Snapshot[];
  notice: { id: string; text: string } | null;
  platforms: readonly { id: string; name: string; host: string | null }[];
  /** Where it was posted; null while it is only foreseen. */
  postings: PostingOnSite[] | null;
};
type Moment = { mark: Mark; at: string };

/** The page of the policy; null where no version is in force that is known here. */
export function policyAt(shown: Public, moment: Moment): Root | null {
  const versions = versionsAt(shown, moment);
  const standing = inForceAt(versions, moment.at);
  const snapshot = snapshotOf(shown, standing);
  if (!standing?.effectiveAt || !snapshot) return null;
  const coming = comingAfter(versions, moment.at);
  const upcoming = coming && {
    number: coming.number ?? 0,
    effectiveAt: coming.effectiveAt,
    noticeId: coming.id === shown.version.id ? (shown.notice?.id ?? null) : null,
  };
  const history = versions.map((each) => pastOf(each, versions));
  return policyPage({ snapshot, effectiveAt: standing.effectiveAt, upcoming, history, now: moment.at }).tree;
}

/** The page of the notice; null before there is one. */
export function noticeAt(shown: Public, moment: Moment): Root | null {
  const { notice, snapshot, platforms, postings } = shown;
  const versions = versionsAt(shown, moment);
  const version = versions.find(({ id }) => id === shown.version.id);
  if (!notice || !version) return null;
  const isWaiting = moment.mark === 'waiting';
  const verifiedAt = isWaiting ? null : version.postedAt;
  const foreseen = platforms.map((platform) => ({
    status: isWaiting ? ('pending' as const) : ('verified' as const),
    basis: isWaiting ? null : ('fetched' as const),
    verifiedAt,
    leftAt: null,
    platform,
  }));
  const issued = { kind: 'change' as const, text: notice.text, issuedAt: version.postedAt ?? moment.at };
  const state = stateOf(version, versions);
  return noticePage({
    snapshot,
    notice: { ...issued, replacedAt: null },
    state,
    postings: postings ?? foreseen,
    incidents: [],
    now: moment.at,
  }).tree;
}

type Site = { platform: string; origin: string };

/** What a covered site shows; null before the notice, and once the change is in force. */
export function bannerAt(shown: Public, { platform, origin }: Site, { mark }: Moment): Root | null {
  const { notice, platforms, snapshot } = shown;
  const isShown = mark === 'waiting' || mark === 'coming';
  if (!notice || !isShown || !platforms.some(({ id }) => id === platform)) return null;
  const noticeUrl = new URL(noticePath(notice.id), origin).href;
  const { language } = snapshot.policy;
  return {
    type: 'root',
    children: [noticeElement({ noticeId: notice.id, text: notice.text, noticeUrl, language })],
  };
}

function versionsAt({ version, others }: Public, { mark }: Moment): Published[] {
  const published = others.filter(isPublished);
  if (mark === 'before') return published;
  const waiting = { ...version, status: 'posting' as const, effectiveAt: null, reckoning: null };
  return [...published, mark === 'waiting' || version.effectiveAt === null ? waiting : version];
}

function snapshotOf({ version, snapshot, known }: Public, standing: PolicyVersion | null): Snapshot | null {
  if (standing?.id === version.id) return snapshot;
  return known.find((each) => each.version.id === standing?.id) ?? null;
}
