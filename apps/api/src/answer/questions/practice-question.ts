/** A question about a practice, with the answer that a careful reader of the text gives. */
type Asked = {
  activity: 'COLLECT' | 'USE' | 'DISCLOSE' | 'SELL' | 'RETAIN';
  dataCategory?: string;
  collectionMethod?: string;
  purpose?: string;
  party?: string;
  actor?: string;
  source?: string;
  audience?: string;
};

export type PracticeQuestion = {
  asked: Asked;
  answer: 'YES' | 'MAY' | 'NO' | 'NOT_STATED' | 'CONFLICTING';
  /** Keys of statements it rests on, others apart; none at all where the list is empty. */
  on: readonly string[];
  qualifiedBy?: readonly string[];
  related?: readonly string[];
  governedBy?: string;
  /** What the text says. */
  why: string;
};

/** A question in words, for the name of its test. */
export const inWords = ({ asked, answer, why }: PracticeQuestion) =>
  `${Object.values(asked).join(' ')}: ${answer}, ${why}`;
