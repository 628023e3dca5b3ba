import { reasonSentences } from '@privacy-register/schema/material-rule/reason-sentence';
import { readBack } from '@privacy-register/schema/sentence/sentence';
import type { Say } from '../language/speech.ts';

/** The class and its rule; what changed, and in which direction, is said beside it in other words. */
const shorter = {
  [reasonSentences.none]: 'No rule covers this change, so it counts as material.',
  [reasonSentences.material]: '%{title}: material.',
  [reasonSentences['not-material']]: '%{title}: not material.',
  [reasonSentences.editorial]: '%{title}: editorial only.',
} as const;

type Reason = { reason: string; say: Say };

/** A recorded reason in another language; null where a person wrote it, or the language has no words for it. */
export function reasonIn({ reason, say }: Reason): string | null {
  const told = readBack(reason, Object.values(reasonSentences));
  const sentence = told && shorter[told.sentence];
  if (!told || !sentence || say(sentence) === sentence) return null;

  return say(sentence, { title: say(told.values.title ?? '') });
}
