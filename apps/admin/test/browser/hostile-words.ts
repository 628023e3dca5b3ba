/** What is sent and embedded, of records in which every word that somebody typed is the same one. */
import { bannerWords } from '@privacy-register/documents/banner/banner-words';
import { staticCopy } from '@privacy-register/documents/banner/static-copy';
import { confirmationMail } from '@privacy-register/documents/mail/confirmation-mail';
import { everyEvent } from '@privacy-register/documents/mail/event.cases';
import { eventMail } from '@privacy-register/documents/mail/event-mail';

const origin = 'https://register.example';
const at = '2026-05-05T16:00:00.000Z';
const inDays = new Date(Date.now() + 864_000_000).toISOString();

/** A subject is one line; what breaks it is refused before. */
export function hostileMails(word: string): string[] {
  const title = word.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const link = `${origin}/unsubscribe/1`;
  const sent = everyEvent({ title }).map((told) =>
    eventMail({ told, language: 'en', at, noticeText: word, origin, unsubscribeUrl: link }),
  );
  return [...sent, confirmationMail({ language: 'en', titles: [title], confirmUrl: link })].map(
    ({ html }) => html,
  );
}

const running = (word: string) => ({
  ...{ policy: word, title: word, timeZone: 'America/New_York', language: 'en', text: word },
  ...{ effectiveAt: inDays, status: 'scheduled' as const },
});

export const hostileStaticCopy = (word: string): string =>
  staticCopy({ platform: word, notices: [{ id: word, ...running(word) }], origin, style: 'with' });

/** As the register tells a platform of it. */
export function hostileNotices(word: string, place: number) {
  const notice = { id: `ntc_${place}`, ...running(word) };
  return { ...notice, url: `${origin}/notices/${place}`, words: bannerWords(notice) };
}
