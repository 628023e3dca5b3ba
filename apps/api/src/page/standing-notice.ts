import type { Reader } from '@privacy-register/db/read/reader';
import type { ChangeNotice } from '@privacy-register/schema/record/notice';

/** The notice of a version that sites show now: of its change, or of its withdrawal. */
export async function standingNotice(read: Reader, version: string): Promise<ChangeNotice | null> {
  const notices = await read.all('change-notice', { version: { eq: version }, replacedAt: { isNull: true } });
  return notices.at(-1) ?? null;
}
