/** What one version leaves an app to do with information that it has. */
import { placesOf } from '../practice/place.ts';
import { type Around, practice } from '../practice/practice.ts';
import type { PracticeAnswer, Question } from '../practice/question.ts';
import type { Reading } from '../snapshot/reading.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { isChoiceOver, mechanismOf } from './choice-over.ts';

/** From the most to the least that may be done. What a text does not say nobody may rely on. */
export const leaves = ['allowed', 'needs-choice', 'not-stated', 'blocked'] as const;
export type Leave = (typeof leaves)[number];

export type Left = {
  leave: Leave;
  practice: PracticeAnswer;
  /** Keys of the statements that give people a choice, or make what is done depend on one. */
  choices: string[];
  reasons: string[];
};

export function leaveUnder(question: Question, reading: Reading, around: Around): Left {
  const answer = practice(question, reading, around);
  const asking = { question, reading, places: placesOf(question, reading, around.vocabulary) };
  const told = (keys: readonly string[]) => reading.statements.filter(({ key }) => keys.includes(key));
  const choices = reading.statements.filter((each) => isChoiceOver(asking, each));
  const left = (leave: Leave, reason: string, asked: readonly SnapshotStatement[] = []): Left => ({
    leave,
    practice: answer,
    choices: asked.map(({ key }) => key),
    reasons: [reason],
  });
  switch (answer.answer) {
    case 'yes':
    case 'may':
      return permitted(left, { permits: told(answer.restsOn), choices });
    case 'no':
      return denied(left, { consents: told(answer.qualifiedBy).filter(asksConsent), choices });
    case 'conflicting':
      return left('blocked', 'The text says both that this is done and that it is not.');
    default:
      return left('not-stated', silence(answer));
  }
}

type Result = (leave: Leave, reason: string, asked?: readonly SnapshotStatement[]) => Left;
type Many = readonly SnapshotStatement[];

function permitted(left: Result, { permits, choices }: { permits: Many; choices: Many }): Left {
  const leaving = permits.filter(({ negated }) => !negated);
  if (!leaving.length) return left('blocked', 'The text says that this is, as a rule, not done.');
  const bound = leaving.filter((each) => asksConsent(each) || each.legalBases.includes('no-opt-out'));
  const asked = bound.length === leaving.length ? [...bound, ...choices] : choices;
  if (!asked.length) return left('allowed', 'The text says that this is or may be done.');
  const isAgreed = asked.some((each) => asksConsent(each) || mechanismOf(each) === 'opt-in');
  const first = isAgreed ? 'once the person has agreed' : 'unless the person has opted out';
  return left('needs-choice', `The text says that this is or may be done, ${first}.`, asked);
}

function denied(left: Result, { consents, choices }: { consents: Many; choices: Many }): Left {
  if (!consents.length) return left('blocked', 'The text says that this is not done.');
  const ways = choices.filter((each) => mechanismOf(each) === 'opt-in');
  return left('needs-choice', 'The text says that this is not done without consent.', [...consents, ...ways]);
}

const silence = ({ governedBy }: PracticeAnswer) =>
  governedBy === null
    ? 'The text does not say whether this is done.'
    : `For this audience another policy prevails: ${governedBy}.`;

const asksConsent = ({ legalBases }: SnapshotStatement) =>
  legalBases.some((each) => each === 'consent' || each === 'parental-consent');
