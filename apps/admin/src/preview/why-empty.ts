import type { Say } from '../language/say.ts';
import type { Look } from './look.ts';
import type { Course, Mark } from './moments.ts';
import type { Public } from './public-at.ts';

type Asked = { shown: Public; course: Course; scene: Look['scene']; mark: Mark };

/** Why there is nothing to read. */
export function whyEmpty({ shown, course, scene, mark }: Asked, say: Say): string {
  if (scene === 'policy') {
    return shown.known.length
      ? say('Another version is in force then; open it to read it.')
      : say('No version is in force then, so the page of the policy has no text.');
  }
  if (!course.needsNotice) return say('No difference is material, so no notice has to come before it.');
  if (!shown.notice) return say('There is no notice text yet.');
  if (mark === 'before') return say('There is no notice before the posting.');
  if (shown.platforms.length === 0) return say('The policy covers no platform yet.');
  return say('The change is in force: the site need not show the notice any more.');
}
