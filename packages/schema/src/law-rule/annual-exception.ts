/** 12 CFR 1016.5(e)(1); 15 U.S.C. 6803(f): no annual notice while little is shared and nothing of it changed. */
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Holds } from './holds.ts';
import { type Judged, sharingReasons, sharingWithin } from './sharing-within.ts';

const noticeReasons = ['unchanged-since-notice', 'changed-since-notice', 'no-notice-recorded'] as const;
export const exceptionReasons = [...sharingReasons, ...noticeReasons] as const;
type Reason = { because: (typeof exceptionReasons)[number]; statement: string | null };
export type AnnualException = { answer: Holds; reasons: Reason[] };

type Posted = { version: Pick<PolicyVersion, 'id' | 'number'>; snapshot: Snapshot };
type Known = {
  standing: Posted;
  /** The version that the last annual notice told of; null where none is recorded. */
  told: string | null;
  /** Versions that came into force up to the one that stands, that one among them. */
  history: readonly Posted[];
};

/** Both halves have to hold; one that is known not to settles it. */
export function annualException({ standing, told, history }: Known): AnnualException {
  const sharing = sharingWithin(standing.snapshot);
  const since = sinceNotice({ standing, told, history });
  const all = [...sharing, since];
  const answers = all.map(({ answer }) => answer);
  if (answers.includes('no')) return { answer: 'no', reasons: saying(all, 'no') };
  if (answers.includes('unknown')) return { answer: 'unknown', reasons: saying(all, 'unknown') };
  return { answer: 'yes', reasons: saying(all, 'yes') };
}

type Judgement = Reason & Pick<Judged, 'answer'>;

function sinceNotice({ standing, told, history }: Known): Judgement {
  const unknown: Judgement = { answer: 'unknown', because: 'no-notice-recorded', statement: null };
  if (told === null) return unknown;
  if (told === standing.version.id) return unchanged;
  const from = history.find(({ version }) => version.id === told)?.version.number ?? null;
  if (from === null) return unknown;
  const later = history.filter(({ version }) => (version.number ?? 0) > from);
  const changed = later.flatMap(({ snapshot }) => snapshot.differences).find(isOfDisclosing);
  if (!changed) return unchanged;
  return { answer: 'no', because: 'changed-since-notice', statement: changed.statementKey };
}

const unchanged: Judgement = { answer: 'yes', because: 'unchanged-since-notice', statement: null };

/** What a notice tells under 1016.6(a)(2) to (5) and (9): what is disclosed, to whom, and how it is described. */
const isOfDisclosing = (each: Snapshot['differences'][number]) =>
  each.statementKind === 'disclosure' && each.class !== 'editorial';

const saying = (all: readonly Judgement[], answer: Holds): Reason[] =>
  all.filter((each) => each.answer === answer).map(({ because, statement }) => ({ because, statement }));
