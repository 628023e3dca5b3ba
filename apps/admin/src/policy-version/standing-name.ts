import { sentence } from '../language/say.ts';
import { spelled } from '../words/spelled.ts';
import type { Standing } from './standing.ts';

const words: Partial<Record<Standing, string>> = {
  posting: sentence('In its notice period'),
  scheduled: sentence('Date set'),
};

export const standingName = (standing: Standing): string => words[standing] ?? spelled(standing);
