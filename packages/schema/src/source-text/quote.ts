import { stands } from './place-all.ts';
import type { Place } from './placement.ts';

/** The words at a place, where the text still says them. */
export function quoteOf(text: string, place: Place): string | null {
  return stands(place, text) ? text.slice(place.start, place.end) : null;
}

/** A passage of an observed text: its place and hash, nothing of the words around it. */
export function withoutWords<P extends Place>(
  passages: readonly P[],
): (P & { prefix: null; suffix: null })[] {
  return passages.map((passage) => ({ ...passage, prefix: null, suffix: null }));
}
