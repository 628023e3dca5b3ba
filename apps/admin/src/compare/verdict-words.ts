import { sentence } from '../language/say.ts';
import type { Topic } from './compared-documents.ts';

type Look = { label: string; color: 'success' | 'warning' | 'info' | 'default' };

/** In words whose document is meant by its place, first or second. */
export const verdictLooks: Record<Topic['verdict'], Look> = {
  same: { label: sentence('Same'), color: 'success' },
  differs: { label: sentence('Differs'), color: 'warning' },
  'only-a': { label: sentence('Only the first'), color: 'info' },
  'only-b': { label: sentence('Only the second'), color: 'info' },
  neither: { label: sentence('Neither'), color: 'default' },
};
