import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { useRef } from 'react';
import { sentence } from '../language/say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useVerb } from '../verb/use-verb.ts';
import type { BrokenLink } from './as-saved.ts';

const linking = { mutation: 'updateStatement', input: 'UpdateStatementInput' };
type Asked = { file: VersionFile; text: string; kept: (then: () => void) => Promise<void> };

/** Saves the text, and links a statement to the words that took the place of those it was linked to. */
export function useRelink({ file, text, kept }: Asked) {
  const latest = useRef(file);
  latest.current = file;
  const link = useVerb(linking, { done: sentence('Linked.') });

  const relink = ({ statement, passage, heir }: BrokenLink) =>
    kept(() => {
      // Saving may have moved the statement's other links.
      const now = latest.current.statements.find(({ id }) => id === statement.id);
      if (!now || !heir) return;
      const passages = now.passages.map((each) =>
        each.sha256 === passage.sha256 ? passageOf(text, heir.start, heir.end) : each,
      );
      link.mutate({ id: now.id, expectedRevision: now.revision, passages });
    });
  return { relink, error: link.error };
}
