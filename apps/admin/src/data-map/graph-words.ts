import { type GraphWords, graphWords } from '@privacy-register/desk/graph/words.ts';
import type { Say } from '../language/say.ts';

/** The words around a picture, in the language of the screens. */
export const graphWordsIn = (say: Say): GraphWords => ({
  ...graphWords,
  show: say('Show as'),
  picture: say('Picture'),
  table: say('Table'),
  size: say('Size'),
  whole: say('Whole'),
  readable: say('Readable'),
  saveSvg: say('Save as SVG'),
  savePng: say('Save as PNG'),
});
