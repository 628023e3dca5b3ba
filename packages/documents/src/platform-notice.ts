import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import type { Status } from '@privacy-register/schema/record/policy-version';
import { noticePath } from './address.ts';
import { noticeMarkup } from './notice-markup.ts';

/** A notice that a platform has to show now; `policy` is the policy's key. */
type NoticeOnPlatform = {
  id: string;
  policy: string;
  language: string;
  text: string;
  effectiveAt: string | null;
  status: Status;
};
type Asked = { notices: NoticeOnPlatform[]; origin: string };

/** What a platform's own software reads to show its notices: `/platforms/:key/notice.json`. */
export function platformNotice({ notices, origin }: Asked): { json: string; contentType: string } {
  const told = notices.map(({ id, policy, language, text, effectiveAt, status }) => {
    const url = new URL(noticePath(id), origin).href;
    const markup = noticeMarkup({ noticeId: id, text, noticeUrl: url, language });
    return { id, policy, text, sha256: noticeHash(text), url, markup, effectiveAt, status };
  });

  return { json: JSON.stringify({ notices: told }), contentType: 'application/json; charset=utf-8' };
}
