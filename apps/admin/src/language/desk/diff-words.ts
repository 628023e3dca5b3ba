import type { DiffWords } from '@privacy-register/desk/diff/diff-words.ts';
import type { Say } from '../say.ts';

export const diffWordsIn = (say: Say): DiffWords => ({
  before: say('Before'),
  after: say('After'),
  nothing: say('Nothing here'),
  folded: (count) =>
    say(
      'Show %{smart_count} paragraph that stayed the same |||| ' +
        'Show %{smart_count} paragraphs that stayed the same',
      { smart_count: count },
    ),
  same: say('Both texts say the same.'),
  come: say('added'),
  gone: say('removed'),
});
