import type { ConflictWords } from '@privacy-register/desk/conflict/conflict-words.ts';
import { Said } from '../Said.tsx';
import type { Say } from '../say.ts';

export const conflictWordsIn = (say: Say): ConflictWords => ({
  title: (who) => <Said sentence="Changed meanwhile by %{member}" parts={{ member: who }} />,
  promise: say('Nothing you typed is lost, and nothing is saved before you say so.'),
  choose: (labels) => say('Choose for: %{labels}.', { labels }),
  back: say('Back to what I typed'),
  takeTheirs: say('Drop mine, load theirs'),
  taken: say('Only they changed, and it is taken'),
  before: say('Before'),
  merged: say('Both changes'),
  mine: say('Mine'),
  theirs: say('Theirs'),
});
