import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { Because } from '@privacy-register/schema/law-rule/holds';
import { type Say, sentence } from '../language/say.ts';

export type ToldHolds = 'YES' | 'NO' | 'UNKNOWN';

export const holdsWords: Record<ToldHolds, string> = {
  YES: sentence('Applies'),
  NO: sentence('Does not apply'),
  UNKNOWN: sentence('May not apply'),
};

const reasons: Record<Because, string> = {
  'other-document': sentence('It speaks of other documents.'),
  'every-policy': sentence('It is for every policy of this kind.'),
  'thresholds-not-recorded': sentence('Whether a publisher reaches its thresholds is not recorded.'),
  'speaks-to-children': sentence('The policy speaks to children.'),
  'children-not-recorded': sentence('Whether its sites are for children is not recorded.'),
  'publisher-under': sentence('A publisher is under it, by kind or regime.'),
  'publishers-not-under': sentence('No publisher is under it, by kind or regime.'),
  'publishers-not-recorded': sentence('Kind or regimes of a publisher do not settle it.'),
};
const isReason = (word: string): word is Because => Object.hasOwn(reasons, word);

export function reasonInWords(because: string, say: Say): string {
  const word = kebab(because);
  return isReason(word) ? say(reasons[word]) : word;
}
