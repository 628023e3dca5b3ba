import type { TrailWords } from '@privacy-register/desk/trail/Trail.tsx';
import type { Say } from '../say.ts';

export const trailWordsIn = (say: Say): TrailWords => ({
  open: say('What changed'),
  close: say('Hide what changed'),
});
