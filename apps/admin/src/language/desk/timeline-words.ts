import type { TimelineWords } from '@privacy-register/desk/timeline/words.ts';
import { monthsIn } from '../../time/zoned.ts';
import type { Language } from '../languages.ts';
import type { Say } from '../say.ts';

export const timelineWordsIn = (language: Language, say: Say): TimelineWords => ({
  now: say('Now'),
  show: say('Show as'),
  picture: say('Picture'),
  table: say('Table'),
  zoom: say('Zoom'),
  everything: say('Everything'),
  open: say('open'),
  lane: say('Lane'),
  what: say('What'),
  from: say('From'),
  to: say('Until'),
  meaning: say('Meaning'),
  months: monthsIn(language),
  spans: [
    { label: say('10 years'), days: 3653 },
    { label: say('1 year'), days: 365 },
    { label: say('3 months'), days: 91 },
  ],
});
