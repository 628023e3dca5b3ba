import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { webAddress } from './address.ts';
import { speechIn } from './language/speech.ts';
import { paragraphs } from './text/paragraphs.ts';

export type NoticeMarkup = { noticeId: string; text: string; noticeUrl: string; language: string };

/** What a covered site pastes: the notice, and a link to its page whose words are not part of it. */
export function noticeMarkup(asked: NoticeMarkup): string {
  return toHtml(noticeElement(asked));
}

/** The same, to be shown. */
export function noticeElement({ noticeId, text, noticeUrl, language }: NoticeMarkup): Element {
  const label = speechIn(language).say('What changes, and when');
  const link = h('p', h('a', { href: webAddress(noticeUrl) }, label));
  // Line ends part the paragraphs for a reader that only joins texts.
  const lines = [...paragraphs(text), link].flatMap((paragraph) => ['\n', paragraph]);

  return h('div', { dataPrivacyNotice: noticeId, lang: language }, [...lines, '\n']);
}
