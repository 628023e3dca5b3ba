/** A stretch of a version's text: where it lies, and what identifies its words. */
import { textHash } from '../policy-text/text-hash.ts';

export type Place = { start: number; end: number; sha256: string };

export const placeIn = (text: string, start: number, end: number): Place => ({
  start,
  end,
  sha256: textHash(text.slice(start, end)),
});

export const overlap = (a: Omit<Place, 'sha256'>, b: Omit<Place, 'sha256'>) =>
  a.start < b.end && b.start < a.end;
