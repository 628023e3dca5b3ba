/** What happened, as a message to somebody who asked to be told. */
import type { Payloads } from '@privacy-register/schema/telling/payload';
import { noticePath, policyPath, versionPath } from '../address.ts';
import { type Language, speechIn } from '../language/speech.ts';
import { happeningOf } from './happening.ts';
import { type Mail, mailOf, type Piece } from './message.ts';

/** An event by its type, with what it says. */
export type Told = { [T in Happened]: { type: T; payload: Payloads[T] } }[Happened];
/** A confirmation is asked for before there is anything to tell. */
type Happened = Exclude<keyof Payloads, 'confirmation'>;

export type EventMail = {
  told: Told;
  language: Language;
  /** When it became known; days are counted from here, so that every try says the same. */
  at: string;
  /** The words of the notice it is about, where it is about one. */
  noticeText: string | null;
  origin: string;
  unsubscribeUrl: string;
};

export function eventMail(asked: EventMail): Mail {
  const { language, unsubscribeUrl: link } = asked;
  const { say } = speechIn(language);
  const { subject, words } = happeningOf(asked);
  const pieces: Piece[] = [
    ...words.map((each) => ({ words: each })),
    ...quoteOf(asked),
    ...linksOf(asked),
    ...(isLast(asked) ? [] : [{ words: say(subscribed) }, { link, label: say('Unsubscribe') }]),
  ];
  return mailOf({ subject, language, pieces });
}

const subscribed = 'This address is subscribed to changes of privacy policies.';

const isLast = ({ told }: EventMail) => told.type === 'subscription-ended' && told.payload.isWhole;

function quoteOf({ told, noticeText }: EventMail): Piece[] {
  if (noticeText === null || !('notice' in told.payload)) return [];
  return [{ quote: noticeText, language: told.payload.policy.language }];
}

function linksOf({ told: { payload }, language, origin }: EventMail): Piece[] {
  const { say } = speechIn(language);
  const at = (path: string) => new URL(path, origin).href;
  if (!('policy' in payload)) return [];
  const { key } = payload.policy;
  if (!('version' in payload)) return [{ link: at(policyPath(key)), label: payload.policy.title }];
  const number = payload.version.number ?? 0;
  const whole = {
    link: at(versionPath(key, number)),
    label: say('The whole text of version %{number}', { number }),
  };
  if (!('notice' in payload)) return [whole];
  const notice = {
    link: at(noticePath(payload.notice.id)),
    label: say('Read the notice: what changes, and when'),
  };
  return [notice, whole];
}
