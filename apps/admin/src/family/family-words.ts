import type { GraphWords } from '@privacy-register/desk/graph/words.ts';
import { graphWordsIn } from '../data-map/graph-words.ts';
import type { Say } from '../language/say.ts';

/** The words of the picture, for companies and their ties. */
export const familyWordsIn = (say: Say): GraphWords => ({
  ...graphWordsIn(say),
  edges: say('ties'),
  nodes: say('everybody'),
  from: say('Who'),
  edge: say('Tie'),
  to: say('To whom'),
  note: say('Dates'),
  node: say('Name'),
  facts: say('What is known'),
  nothing: say('Nothing to draw.'),
});
