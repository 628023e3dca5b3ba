/** What the register tells of a platform's notices, as far as the banner shows it. */
export type Notice = {
  id: string;
  text: string;
  language: string;
  url: string;
  effectiveAt: string | null;
  words: Words;
};
/** Said by the register in the language of the policy. */
type Words = Record<(typeof wordNames)[number], string>;

const wordNames = ['region', 'when', 'link', 'less', 'more'] as const;

/** The notices of an answer, or null where it is none: a page of a proxy, or another version's. */
export function noticesIn(answer: unknown): Notice[] | null {
  if (!isRecord(answer) || !Array.isArray(answer.notices)) return null;
  const notices = answer.notices.filter(isNotice);
  return notices.length === answer.notices.length ? notices : null;
}

function isNotice(value: unknown): value is Notice {
  if (!isRecord(value) || !isRecord(value.words)) return false;
  const { words, id, text, language, url, effectiveAt } = value;
  return (
    [id, text, language, url, ...wordNames.map((name) => words[name])].every(isText) &&
    (effectiveAt === null || (isText(effectiveAt) && !Number.isNaN(Date.parse(effectiveAt)))) &&
    isWebAddress(url)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isWebAddress = (value: unknown) => isText(value) && /^https?:\/\//.test(value);
