/** What feeds tell: a notice, a change without one, a withdrawal, and that a version is in force. */
import { noticePath, versionPath } from '../address.ts';
import { type Say, speechIn } from '../language/speech.ts';
import { isOver, momentIn } from '../part/moment.ts';
import { groundIn } from '../words/topic.ts';
import { entryId } from './entry-id.ts';
import type { FeedNotice, FeedPolicy, FeedPosting, FeedVersion } from './feed-policy.ts';

export type FeedEntry = {
  id: string;
  path: string;
  title: string;
  summary: string;
  /** The words of a notice, by paragraph; null where there is none. */
  text: string | null;
  language: string;
  publishers: readonly string[];
  /** Words for programs: what happened, and on what ground. */
  categories: readonly string[];
  publishedAt: string;
  updatedAt: string;
};
type Asked = { policy: FeedPolicy; version: FeedVersion; now: string };

/** Of one policy, in no order. */
export const entriesOf = (policy: FeedPolicy, now: string): FeedEntry[] =>
  policy.versions
    .filter(({ status }) => status !== 'observed')
    .flatMap((version) => {
      const asked = { policy, version, now };
      const notices = policy.notices.filter((each) => each.version === version.id);
      const told = notices.filter(({ kind }) => kind === 'change').map((notice) => posted(asked, notice));
      return [...told, announced(asked, told.length), withdrawn(asked, notices), inForce(asked)];
    })
    .filter((entry) => entry !== null);

function posted({ policy, version }: Asked, notice: FeedNotice): FeedEntry {
  const { say } = speechIn(policy.language);
  const later = [version.heldAt, version.withdrawnAt, notice.replacedAt, ...notice.postings.map(lookedAt)];
  return {
    ...told({ policy, version, say }, '%{title}: change to version %{number}, notice posted'),
    ...{ id: entryId(notice.id, 'notice'), path: noticePath(notice.id), text: notice.text },
    summary: standingOf({ policy, version }, notice),
    categories: ['notice', ...groundOf(version)],
    ...{ publishedAt: notice.issuedAt, updatedAt: latest(notice.issuedAt, ...later) },
  };
}

/** A change that needs no notice, and waits for its instant. */
function announced({ policy, version }: Asked, notices: number): FeedEntry | null {
  const { id, postedAt, effectiveAt, withdrawnAt } = version;
  const isAtOnce = effectiveAt !== null && postedAt !== null && effectiveAt <= postedAt;
  if (postedAt === null || notices > 0 || isAtOnce) return null;
  const { say } = speechIn(policy.language);
  return {
    ...told({ policy, version, say }, '%{title}: version %{number} is announced'),
    ...{ id: entryId(id, 'announced'), text: null },
    summary: dateOf({ policy, version }),
    categories: ['announced', ...groundOf(version)],
    ...{ publishedAt: postedAt, updatedAt: latest(postedAt, withdrawnAt) },
  };
}

function withdrawn({ policy, version }: Asked, notices: readonly FeedNotice[]): FeedEntry | null {
  const { id, withdrawnAt: at } = version;
  if (at === null) return null;
  const { say } = speechIn(policy.language);
  const notice = notices.find(({ kind }) => kind === 'withdrawal');
  const entry = told({ policy, version, say }, '%{title}: change to version %{number}, withdrawn');
  return {
    ...{ ...entry, id: entryId(id, 'withdrawn'), path: notice ? noticePath(notice.id) : entry.path },
    ...{ text: notice?.text ?? null, summary: say('The change was withdrawn before it took effect.') },
    categories: ['withdrawn', ...groundOf(version)],
    ...{ publishedAt: at, updatedAt: at },
  };
}

function inForce({ policy, version, now }: Asked): FeedEntry | null {
  const { id, status, effectiveAt: at, ground } = version;
  if (status !== 'scheduled' || at === null || !isOver(at, now)) return null;
  const { say } = speechIn(policy.language);
  const words = groundIn(ground);
  return {
    ...told({ policy, version, say }, '%{title}: version %{number} is in force'),
    ...{ id: entryId(id, 'in-force'), text: null },
    summary: [dateOf({ policy, version }), words && `${say(words)}.`].filter(Boolean).join(' '),
    categories: ['in-force', ...groundOf(version)],
    ...{ publishedAt: at, updatedAt: at },
  };
}

type Told = { policy: FeedPolicy; version: FeedVersion; say: Say };

function told({ policy, version, say }: Told, sentence: string) {
  const number = version.number ?? 0;
  return {
    title: say(sentence, { title: policy.title, number }),
    path: versionPath(policy.key, number),
    ...{ language: policy.language, publishers: policy.publishers },
  };
}

function standingOf(asked: Omit<Asked, 'now'>, notice: FeedNotice): string {
  const { say } = speechIn(asked.policy.language);
  if (asked.version.status === 'withdrawn') return say('The change was withdrawn before it took effect.');
  return notice.replacedAt === null ? dateOf(asked) : say('A later notice took the place of this one.');
}

function dateOf({ policy, version }: Omit<Asked, 'now'>): string {
  const speech = speechIn(policy.language);
  const { effectiveAt: at, status } = version;
  if (status === 'withdrawn') return speech.say('The change was withdrawn before it took effect.');
  if (at === null) return speech.say('Its date is set once every covered site shows the notice.');
  const moment = momentIn({ at, zone: policy.timeZone, speech });
  return speech.say('In force from %{moment}.', { moment });
}

const groundOf = ({ ground }: FeedVersion) => (ground === null ? [] : [ground]);

/** When a look at a site last changed what can be said of the date. */
function lookedAt({ status, verifiedAt, lastShownAt, leftAt }: FeedPosting): string | null {
  if (status === 'left') return leftAt;
  return status === 'lost' ? lastShownAt : verifiedAt;
}

const latest = (first: string, ...others: (string | null)[]): string =>
  others.reduce<string>((best, at) => (at !== null && at > best ? at : best), first);
