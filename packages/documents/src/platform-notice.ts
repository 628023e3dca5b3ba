import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import type { Status } from '@privacy-register/schema/record/policy-version';
import { noticePath } from './address.ts';
import { bannerWords } from './banner/banner-words.ts';
import { noticeMarkup } from './notice-markup.ts';

/** A notice that a platform has to show now; `policy` is the policy's key, `title` and `timeZone` are its own. */
export type NoticeOnPlatform = {
  id: string;
  policy: string;
  title: string;
  timeZone: string;
  language: string;
  text: string;
  effectiveAt: string | null;
  status: Status;
};
type Asked = { notices: NoticeOnPlatform[]; origin: string };

/** What a platform's own software reads to show its notices: `/platforms/:key/notice.json`. */
export function platformNotice({ notices, origin }: Asked): { json: string; contentType: string } {
  const told = notices.map((notice) => {
    const { id, policy, language, text, effectiveAt, status } = notice;
    const url = new URL(noticePath(id), origin).href;
    const markup = noticeMarkup({ noticeId: id, text, noticeUrl: url, language });
    const sha256 = noticeHash(text);
    const words = bannerWords(notice);
    return { id, policy, text, sha256, url, markup, effectiveAt, status, language, words };
  });

  return { json: JSON.stringify({ notices: told }), contentType: 'application/json; charset=utf-8' };
}
