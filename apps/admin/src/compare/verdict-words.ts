import type { Topic } from './compared-documents.ts';

type Look = { label: string; color: 'success' | 'warning' | 'info' | 'default' };

/** In words whose document is meant by its place, first or second. */
export const verdictLooks: Record<Topic['verdict'], Look> = {
  same: { label: 'Same', color: 'success' },
  differs: { label: 'Differs', color: 'warning' },
  'only-a': { label: 'Only the first', color: 'info' },
  'only-b': { label: 'Only the second', color: 'info' },
  neither: { label: 'Neither', color: 'default' },
};
