import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { exceptionReasons } from '@privacy-register/schema/law-rule/annual-exception';
import { type Say, sentence } from '../language/say.ts';

type Because = (typeof exceptionReasons)[number];
export type ToldException = {
  answer: 'YES' | 'NO' | 'UNKNOWN';
  reasons: { because: string; statement: string | null }[];
};

/** What each reason says of the exception from annual notices. */
const words: Record<Because, string> = {
  'shares-within-exceptions': sentence('Sharing stays within what the exception allows'),
  'shares-beyond-exceptions': sentence('Information is shared beyond what the exception allows'),
  'recipients-unsaid': sentence('It is not said with whom information is shared'),
  'purpose-unclear': sentence('It is not said for what others get information, or not clearly'),
  'nothing-on-disclosing': sentence('No statement tells of disclosing'),
  'unchanged-since-notice': sentence('Nothing of it changed since the last notice'),
  'changed-since-notice': sentence('It changed since the last notice'),
  'no-notice-recorded': sentence('No annual notice is marked as done'),
};
const isBecause = (word: string): word is Because => Object.hasOwn(words, word);

/** Each reason once, with the statements it rests on. */
export function exceptionInWords({ answer, reasons }: ToldException, say: Say): string {
  const opening =
    answer === 'NO' ? say('The exception does not hold.') : say('Whether the exception holds is not known.');
  const kinds = [...new Set(reasons.map(({ because }) => because))];
  const told = kinds.map((kind) => {
    const word = kebab(kind);
    const keys = reasons.flatMap(({ because, statement }) =>
      because === kind && statement ? [statement] : [],
    );
    const said = isBecause(word) ? say(words[word]) : word;
    return keys.length ? `${said} (${keys.join(', ')}).` : `${said}.`;
  });
  return [opening, ...told].join(' ');
}
