import type { ReactNode } from 'react';

export type ConflictWords = {
  title: (who: ReactNode) => ReactNode;
  promise: string;
  choose: (labels: string) => string;
  back: string;
  takeTheirs: string;
  taken: string;
  before: string;
  merged: string;
  mine: string;
  theirs: string;
};

/** The words of a conflict, for whoever says them in another language. */
export const conflictWords: ConflictWords = {
  title: (who) => ['Changed meanwhile by ', who],
  promise: 'Nothing you typed is lost, and nothing is saved before you say so.',
  choose: (labels) => `Choose for: ${labels}.`,
  back: 'Back to what I typed',
  takeTheirs: 'Drop mine, load theirs',
  taken: 'Only they changed, and it is taken',
  before: 'Before',
  merged: 'Both changes',
  mine: 'Mine',
  theirs: 'Theirs',
};
