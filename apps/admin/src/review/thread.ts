/** Comments as people read them: each first one with its answers. */
import type { Comment } from '@privacy-register/schema/record/comment';
import { type About, nameOf } from './about.ts';

export type Thread = { first: Comment; answers: Comment[]; last: Comment };

export function threadsOf(comments: readonly Comment[]): Thread[] {
  const standing = comments
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return standing.flatMap((first) => {
    if (first.inReplyTo !== null) return [];
    const answers = standing.filter(({ inReplyTo }) => inReplyTo === first.id);
    return [{ first, answers, last: answers.at(-1) ?? first }];
  });
}

export const isOpen = ({ first }: Thread) => first.resolvedAt === null;

export const threadsAbout = (threads: readonly Thread[], about: About) =>
  threads.filter(({ first }) => nameOf(first.about) === nameOf(about));

/** Of a statement: what is said of it and of each of its differences. */
export const threadsOn = (threads: readonly Thread[], key: string) =>
  threads.filter(
    ({ first: { about } }) => about.statement?.key === key || about.difference?.statementKey === key,
  );

/** Where the words of a passage stand now: where they stood, else where they stand nearest; null if gone. */
export function placeOf(text: string, { about: { passage }, quote }: Comment): number | null {
  if (!passage || !quote) return null;
  if (text.startsWith(quote, passage.start)) return passage.start;
  const places = [...occurrences(text, quote)];
  const from = (place: number) => Math.abs(place - passage.start);
  return places.toSorted((a, b) => from(a) - from(b))[0] ?? null;
}

function* occurrences(text: string, words: string) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
