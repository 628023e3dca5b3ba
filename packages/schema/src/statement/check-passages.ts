import type { Issue } from '../kit/refusal.ts';
import type { Passage } from '../policy-text/passage.ts';
import { longestPassage, splits } from '../policy-text/passage.ts';
import { textHash } from '../policy-text/text-hash.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';

/** Passages lie within the text and still have its words; without a text only their length is checked. */
export function checkPassages({ passages }: SnapshotStatement, text: string | null): Issue[] {
  return passages.flatMap((passage, place) => {
    const [code, name, message] = wrongWith(passage, text) ?? [];
    return code && name && message ? [{ code, field: `passages.${place}.${name}`, message }] : [];
  });
}

type Wrong = [code: string, name: keyof Passage, message: string];

function wrongWith({ start, end, sha256 }: Passage, text: string | null): Wrong | null {
  if (end <= start) return ['passage-empty', 'end', 'A passage ends after it starts.'];
  if (end - start > longestPassage)
    return ['passage-too-long', 'end', `A passage has at most ${longestPassage} characters.`];
  if (text === null) return null;

  if (end > text.length) return ['passage-outside-text', 'end', 'The text ends before this passage does.'];
  if (splits(text, start))
    return ['passage-splits-character', 'start', 'This offset lies within a character.'];
  if (splits(text, end)) return ['passage-splits-character', 'end', 'This offset lies within a character.'];
  if (textHash(text.slice(start, end)) === sha256) return null;
  return ['passage-changed', 'sha256', 'The text says something else here now; set the passage anew.'];
}
