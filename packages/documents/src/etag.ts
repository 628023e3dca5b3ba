import { noticeHash } from '@privacy-register/schema/change-notice/normalise';

/** A strong entity tag: the same for the same content only. */
export function etagOf(content: string): string {
  // Written out in escapes, nothing is left that the notice's hash would take for white space.
  return `"${noticeHash(encodeURIComponent(JSON.stringify(content)))}"`;
}
