/** The notice that sites have to show now, and where it has to stand. */
import { refuse } from '../kit/refusal.ts';
import type { ChangeNotice, Posting } from '../record/notice.ts';
import type { Dossier } from './dossier.ts';

type Noticed = Pick<Dossier, 'notices' | 'postings'>;

export const standingNotice = ({ notices }: Noticed): ChangeNotice | null =>
  notices.find((each) => each.kind === 'change' && each.replacedAt === null) ?? null;

/** Postings of a notice that was replaced are history: they neither hold up the clock nor start it. */
export function standingPostings(noticed: Noticed): Posting[] {
  const notice = standingNotice(noticed);
  return noticed.postings.filter((each) => each.notice === notice?.id);
}

/** A posting that a person speaks of: of the standing notice, on a platform that has not left. */
export function postingOf(noticed: Noticed, id: string): Posting {
  const found = standingPostings(noticed).find((each) => each.id === id && each.status !== 'left');
  return found ?? refuse('not-found', 'There is no such posting of this version.', 'posting');
}
