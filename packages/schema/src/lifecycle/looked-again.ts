import { type Change, check, update } from '../kit/change.ts';
import { demand } from '../permission/permission.ts';
import type { Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import type { Asked } from './asked.ts';
import type { Sighting } from './sight.ts';

type Look = { version: PolicyVersion; posting: Posting; outcome: Sighting['outcome'] };

/**
 * A look that found what the one before it found: the posting says when, and nothing hangs on it, so the
 * version keeps its revision and whoever is about to decide on it is not in the way of the next look.
 */
export function lookedAgain({ version, posting, outcome }: Look, asked: Asked): Change[] {
  demand(asked.by, 'verify');
  return [
    check('policy-version', version),
    update('posting', posting, outcome === 'shown' ? { lastShownAt: asked.now } : {}),
  ];
}
