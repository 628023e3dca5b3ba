/** What a comment is about, in words, and the way there. */
import { fieldOf } from '@privacy-register/documents/words/facet';
import type { Comment } from '@privacy-register/schema/record/comment';
import type { Say } from '../language/say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { spelled } from '../words/spelled.ts';
import { placeOf } from './thread.ts';

type Where = { words: string; to: string | null };
type File = Pick<VersionFile, 'version' | 'statements' | 'base'>;

export function whereIn(file: File, comment: Comment, say: Say): Where {
  const { statement, difference, passage } = comment.about;
  const page = `/policy-version/${file.version.id}/show`;
  if (statement) {
    const stands = file.statements.some(({ key }) => key === statement.key);
    const words = say('Statement: %{summary}', { summary: summaryOf(file, statement.key) });
    return { words, to: stands ? `${page}?tab=statements&at=${statement.key}` : null };
  }
  if (difference) {
    const facet = say(labelOf(difference.facet));
    const summary = difference.statementKey ? summaryOf(file, difference.statementKey) : say('the text');
    return {
      words: say('Difference, %{facet}: %{summary}', { facet, summary }),
      to: `${page}?tab=differences`,
    };
  }
  if (passage) {
    const place = placeOf(file.version.text ?? '', comment);
    if (place === null) return { words: say('A sentence that no longer stands so in the text'), to: null };
    return { words: say('A sentence of the text'), to: `${page}?tab=text&at=${place}` };
  }
  return { words: say('The version as a whole'), to: null };
}

/** A statement that went is still known by what it said in the version before. */
function summaryOf({ statements, base }: File, key: string): string {
  const known = [...statements, ...(base?.statements ?? [])];
  return known.find((each) => each.key === key)?.summary ?? key;
}

const labelOf = (facet: string): string => fieldOf(facet)?.label ?? spelled(facet);
