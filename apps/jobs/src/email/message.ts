/** An event for one reader, as it goes to the mail server. */
import { confirmationMail } from '@privacy-register/documents/mail/confirmation-mail';
import { eventMail } from '@privacy-register/documents/mail/event-mail';
import type { Mail } from '@privacy-register/documents/mail/message';
import { oneLine } from '@privacy-register/documents/mail/one-line';
import { toldOf } from '@privacy-register/documents/mail/told';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import { confirmToken, unsubscribeToken } from '@privacy-register/schema/telling/link-token';
import type { SendMailOptions } from 'nodemailer';

export type Written = {
  event: TellingEvent;
  subscription: Pick<Subscription, 'id' | 'language'>;
  secret: string;
  address: string;
  from: string;
  origin: string;
  /** The words of the notice that the event is about, where there is one. */
  noticeText: string | null;
  /** Of the policies that are asked for. */
  titles: readonly string[];
  now: string;
};

/** The same id with every try, so that mailboxes can fold what comes twice. */
export function messageFor(written: Written): SendMailOptions {
  const { event, subscription, secret, address, from, origin, now } = written;
  const { hostname } = new URL(origin);
  const unsubscribeUrl = new URL(`/unsubscribe/${unsubscribeToken(secret)}`, origin).href;
  return {
    ...{ from: oneLine(from), to: { name: '', address: oneLine(address) }, date: new Date(now) },
    ...{ messageId: `<${event.id}.${subscription.id}@${hostname}>`, ...mailOf(written, unsubscribeUrl) },
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `<changes.${hostname}>`,
      // RFC 8058: a mail program ends it by one POST, without opening the page.
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

function mailOf(written: Written, unsubscribeUrl: string): Mail {
  const { event, subscription, origin, secret, titles, noticeText } = written;
  const { language } = subscription;
  const told = toldOf(event);
  if (told) return eventMail({ told, language, at: event.due, noticeText, origin, unsubscribeUrl });
  const confirmUrl = new URL(`/subscribe/confirm/${confirmToken(secret)}`, origin).href;
  return confirmationMail({ language, titles, confirmUrl });
}
