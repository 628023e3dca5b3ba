/** What stands once the typed text is saved: statements and marks follow their words, by the register's own rule. */
import { sentenceDifferences } from '@privacy-register/schema/difference/sentence-difference';
import { followed } from '@privacy-register/schema/lifecycle/reanchor';
import type { Passage } from '@privacy-register/schema/policy-text/passage';
import type { Statement } from '@privacy-register/schema/record/statement';
import { quoteOf } from '@privacy-register/schema/source-text/quote';
import type { VersionFile } from '../policy-version/version-file.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { heirOf } from './heir-of.ts';

type Kept = Pick<VersionFile, 'statements' | 'marks'>;
/** A link whose words the typed text no longer has. */
export type BrokenLink = {
  statement: Statement;
  passage: Passage;
  words: string;
  /** The sentence that took their place, in the typed text. */
  heir: Stretch | null;
};
export type AsSaved = Kept & { broken: BrokenLink[] };

export function asSaved({ before, after, ...kept }: Kept & { before: string; after: string }): AsSaved {
  if (before === after) return { ...kept, broken: [] };
  const found = followed({ before, after, ...kept });
  const lost = found.statements.flatMap((statement, at) =>
    statement.passages.flatMap((passage, place) => {
      const was = kept.statements[at]?.passages[place];
      const words = was ? quoteOf(before, was) : null;
      return words === null || quoteOf(after, passage) !== null ? [] : [{ statement, passage, words }];
    }),
  );
  const differences = lost.length ? sentenceDifferences(before, after) : [];
  const broken = lost.map((one) => ({ ...one, heir: heirOf(differences, one.passage) }));
  return { ...found, broken };
}
