/** What a comment is about, and whether two speak of the same. */

import { sent } from '@privacy-register/desk/provider/value.ts';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { type Comment, comment } from '@privacy-register/schema/record/comment';
import type { Difference } from '@privacy-register/schema/record/difference';

export type About = Comment['about'];
type Identity = Pick<Difference, 'statementKey' | 'facet' | 'sort'>;

const nothing: About = { statement: null, difference: null, passage: null };

export const aboutVersion = nothing;
export const aboutStatement = (key: string): About => ({ ...nothing, statement: { key } });
export const aboutDifference = ({ statementKey, facet, sort }: Identity): About => ({
  ...nothing,
  difference: { statementKey, facet, sort },
});

export function aboutPassage(text: string, start: number, end: number): About {
  return { ...nothing, passage: { start, end, sha256: textHash(text.slice(start, end)) } };
}

/** One word for what it is about; passages of the same words at the same place are the same. */
export function nameOf({ statement, difference, passage }: About): string {
  if (statement) return `statement ${statement.key}`;
  if (difference) return `difference ${difference.statementKey} ${difference.sort} ${difference.facet}`;
  if (passage) return `passage ${passage.start} ${passage.end} ${passage.sha256}`;
  return 'version';
}

/** As the register takes it. */
export const inputOf = (about: About): object => sent(comment.fields.about.fields, about);
