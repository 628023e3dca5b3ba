import { momentInZone } from '../time/zoned.ts';
import type { Standing } from './standing.ts';
import type { VersionFile } from './version-file.ts';

type Asked = { file: VersionFile; standing: Standing; needsNotice: boolean | null };

/** What happens next to a version, and who does it. */
export function whatNext({ file, standing, needsNotice }: Asked): string {
  const { version, policy, postings } = file;
  const zone = policy.timeZone;
  switch (standing) {
    case 'draft':
      return 'an editor completes the text and the statements, then submits it for review.';
    case 'in-review':
      return 'an approver who did not work on it approves or rejects it.';
    case 'approved':
      if (version.postAt) return `it is posted by itself at ${momentInZone(version.postAt, zone)}.`;
      return `a publisher or approver posts it${needsNotice ? '; the sites must then show its notice' : ''}.`;
    case 'posting':
      return waiting(file, postings.filter(({ status }) => status === 'pending' || status === 'lost').length);
    case 'scheduled':
      return 'it takes effect by itself; nothing more has to be done while the sites keep showing the notice.';
    case 'in-force':
      return 'it stays in force until a later version takes its place.';
    case 'superseded':
      return 'nothing; a later version has taken its place.';
    case 'withdrawn':
      return 'nothing; the version before it stays in force.';
    case 'observed':
      return 'two people can adopt it as an authored version.';
    case 'archived':
    case 'discarded':
      return 'nothing; this draft was discarded.';
  }
}

function waiting({ version, postings }: VersionFile, awaited: number): string {
  if (version.heldAt) return 'it is on hold; a publisher releases it.';
  const standing = postings.filter(({ status }) => status !== 'left').length;
  if (awaited === 0) return 'every site shows the notice; the date follows.';
  const have = awaited === 1 ? 'has' : 'have';
  const sites = `${awaited} of ${standing} sites still ${have} to show the notice`;
  return `${sites}; the notice period is counted from the last one.`;
}
