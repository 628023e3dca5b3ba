/** The events that a commit brings: told from its changes and from what stands once they are made. */
import type { Change } from '../kit/change.ts';
import { coveredPlatforms } from '../lifecycle/dossier.ts';
import type { ChangeNotice, Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { NewEvent } from './event.ts';
import type { Found } from './found.ts';
import type { Payloads, PlatformTold } from './payload.ts';
import type { ownTypes } from './words.ts';

/** `cancelled`: versions whose taking effect was told ahead and is no longer promised for that instant. */
export type Telling = { events: NewEvent[]; cancelled: string[] };
type Asked = { at: string; newId: () => string };

export function eventsOf(changes: readonly Change[], found: Found, asked: Asked): Telling {
  const last = new Map(changes.map((change) => [change.id, change]));
  const each = [...last.values()].flatMap((change) => oneOf(change, found, asked) ?? []);
  const clocks = [...found.before.versions].flatMap(([id, before]) => clockOf(id, before, found, asked));
  return {
    events: [...each, ...clocks.flatMap(({ events }) => events)],
    cancelled: clocks.flatMap(({ cancelled }) => cancelled),
  };
}

function oneOf(change: Change, found: Found, asked: Asked): NewEvent | null {
  if (change.do === 'create' && change.type === 'change-notice') return noticeEvent(change.id, found, asked);
  if (change.do === 'update' && change.type === 'posting') return postingEvent(change.id, found, asked);
  return null;
}

function noticeEvent(id: string, found: Found, asked: Asked): NewEvent | null {
  const notice = found.notices.get(id);
  const about = notice && aboutVersion(notice.version, found, asked.at);
  if (!about) return null;
  const type = notice.kind === 'withdrawal' ? 'notice-withdrawn' : 'notice-posted';
  return made(asked, type, id, { ...about, notice: { id } });
}

/** Whether it was seen or lost is told when it changes, not with every look. */
function postingEvent(id: string, found: Found, asked: Asked): NewEvent | null {
  const posting = found.postings.get(id);
  const notice = posting && found.notices.get(posting.notice);
  const about = notice && aboutVersion(notice.version, found, asked.at);
  if (!about || found.before.postings.get(id)?.status === posting.status) return null;
  const { platform: at } = posting;
  const platforms = told(found, [at]);
  const payload = { ...about, platforms, notice: { id: notice.id }, posting: { id, platform: at } };
  const slot = `${id}:${posting.revision}`;
  if (posting.status === 'lost') return made(asked, 'notice-lost', slot, payload);
  if (posting.status !== 'verified') return null;
  const isEverywhere = isSeenEverywhere(notice, found);
  return made(asked, 'notice-verified', slot, { ...payload, isEverywhere });
}

const isSeenEverywhere = ({ id }: ChangeNotice, { postings }: Found) =>
  [...postings.values()]
    .filter(({ notice, status }: Posting) => notice === id && status !== 'left')
    .every(({ status }) => status === 'verified');

/** A clock that is set is told twice: that it is, and ahead of its time that the version is in force. */
function clockOf(id: string, before: Clock, found: Found, asked: Asked): Telling {
  const about = aboutVersion(id, found, asked.at);
  const version = found.versions.get(id);
  if (!about || !version || isSameClock(before, version)) return { events: [], cancelled: [] };
  const cancelled = before?.effectiveAt ? [id] : [];
  if (version.effectiveAt === null) return { events: [], cancelled };
  const slot = `${id}:${version.revision}`;
  const scheduled = made(asked, 'version-scheduled', slot, about);
  const inForce = made(asked, 'version-in-force', slot, about);
  const isAhead = version.effectiveAt > asked.at;
  const ahead = isAhead ? { ...inForce, due: version.effectiveAt } : inForce;
  return { events: [scheduled, ahead], cancelled };
}

type Clock = Pick<PolicyVersion, 'effectiveAt'> | null;
const isSameClock = (before: Clock, after: Clock) =>
  (before?.effectiveAt ?? null) === (after?.effectiveAt ?? null);

type About = Payloads['version-scheduled'];

function aboutVersion(id: string, found: Found, at: string): About | null {
  const version = found.versions.get(id);
  const policy = version && found.policies.get(version.policy);
  if (!policy) return null;
  const { key, title, language, timeZone } = policy;
  const { number, status, effectiveAt, effectiveOn } = version;
  const coverage = found.coverage.filter((each) => each.policy === policy.id);
  const platforms = coveredPlatforms({ coverage, platforms: [...found.platforms.values()] }, at);
  return {
    policy: { id: policy.id, key, title, language, timeZone },
    version: { id, number, status, effectiveAt, effectiveOn },
    platforms: platforms.map(inShort),
  };
}

const told = ({ platforms }: Found, ids: readonly string[]) =>
  ids.flatMap((id) => platforms.get(id) ?? []).map(inShort);

const inShort = ({ id, key, name }: PlatformTold): PlatformTold => ({ id, key, name });

type VersionTypes = Exclude<keyof Payloads, 'obligation-due' | (typeof ownTypes)[number]>;

function made<T extends VersionTypes>(asked: Asked, type: T, slot: string, payload: Payloads[T]): NewEvent {
  const { at, newId } = asked;
  const { policy, version, platforms } = payload;
  const subjects = { policy: policy.id, version: version.id, platforms: platforms.map(({ id }) => id) };
  return { id: newId(), type, key: `${type}:${slot}`, at, due: at, ...subjects, payload };
}
