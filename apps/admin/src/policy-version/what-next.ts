import type { Say } from '../language/say.ts';
import type { Moments } from '../time/use-moments.ts';
import type { Standing } from './standing.ts';
import type { VersionFile } from './version-file.ts';

type Words = Pick<Moments, 'momentIn'> & { say: Say };
type Asked = { file: VersionFile; standing: Standing; needsNotice: boolean | null };

/** What happens next to a version, and who does it. */
export function whatNext({ file, standing, needsNotice }: Asked, { say, momentIn }: Words): string {
  const { version, policy } = file;
  switch (standing) {
    case 'draft':
      return say('an editor completes the text and the statements, then submits it for review.');
    case 'in-review':
      return say('an approver who did not work on it approves or rejects it.');
    case 'approved':
      if (version.postAt) {
        return say('it is posted by itself at %{moment}.', {
          moment: momentIn(version.postAt, policy.timeZone),
        });
      }
      return say(
        needsNotice
          ? 'a publisher or approver posts it; the sites must then show its notice.'
          : 'a publisher or approver posts it.',
      );
    case 'posting':
      return waiting(file, say);
    case 'scheduled':
      return say(
        'it takes effect by itself; nothing more has to be done while the sites keep showing the notice.',
      );
    case 'in-force':
      return say('it stays in force until a later version takes its place.');
    case 'superseded':
      return say('nothing; a later version has taken its place.');
    case 'withdrawn':
      return say('nothing; the version before it stays in force.');
    case 'observed':
      return say('two people can adopt it as an authored version.');
    case 'archived':
    case 'discarded':
      return say('nothing; this draft was discarded.');
  }
}

function waiting({ version, postings }: VersionFile, say: Say): string {
  if (version.heldAt) return say('it is on hold; a publisher releases it.');
  const standing = postings.filter(({ status }) => status !== 'left');
  const awaited = standing.filter(({ status }) => status !== 'verified').length;
  if (awaited === 0) return say('every site shows the notice; the date follows.');
  return say(
    '%{smart_count} of %{sites} sites still has to show the notice; ' +
      'the notice period is counted from the last one. |||| ' +
      '%{smart_count} of %{sites} sites still have to show the notice; ' +
      'the notice period is counted from the last one.',
    { smart_count: awaited, sites: standing.length },
  );
}
