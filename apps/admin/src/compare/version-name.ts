import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Say } from '../language/say.ts';
import { standingOf } from '../policy-version/standing.ts';
import { standingName } from '../policy-version/standing-name.ts';
import type { Moments } from '../time/use-moments.ts';

type Words = Moments & { say: Say };
type Named = { version: PolicyVersion; versions: readonly PolicyVersion[]; zone: string; now: string };

/** Enough to tell a version from its neighbours: number, standing, day. */
export function versionName({ version, versions, zone, now }: Named, words: Words): string {
  const { say } = words;
  const { number } = version;
  const name = number === null ? say('Next version') : say('Version %{number}', { number });
  const standing = say(standingName(standingOf(version, versions, now))).toLowerCase();
  return [name, standing, dated(version, zone, words)].filter(Boolean).join(', ');
}

function dated(
  { effectiveOn, observedAt }: PolicyVersion,
  zone: string,
  { say, dayInWords, momentIn }: Words,
): string | null {
  if (effectiveOn) return say('from %{day}', { day: dayInWords(effectiveOn) });
  return observedAt && momentIn(observedAt, zone);
}
