// The web of a test: pages by address, and what came of asking for them.
import { noticeMarkup } from '@privacy-register/documents/notice-markup';
import type { Page } from '../notice/sighting.ts';
import type { UnreachablePage } from '../site/page.ts';

export type Answer = Page | UnreachablePage;

export const page = (html: string, status = 200): Page => ({
  outcome: 'fetched',
  status,
  address: '203.0.113.7',
  contentType: 'text/html; charset=utf-8',
  body: new TextEncoder().encode(html),
});
export const bare = page('<!doctype html><title>Larch</title><h1>Welcome</h1>');
export const down: UnreachablePage = { outcome: 'unreachable', reason: 'timed-out', message: '' };

export const htmlWith = (notice: { id: string; text: string }, origin: string) =>
  `<!doctype html><title>Larch</title><h1>Welcome</h1>${noticeMarkup({
    noticeId: notice.id,
    text: notice.text,
    noticeUrl: `${origin}/notices/${notice.id}`,
    language: 'en',
  })}`;

/** Pages that a test swaps as it goes; `asked` lists every address that was asked for. */
export function aWeb(pages: Record<string, Answer>) {
  const held = new Map(Object.entries(pages));
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Answer> => {
    asked.push(url);
    return held.get(url) ?? down;
  };
  return { fetch, asked, put: (url: string, answer: Answer) => held.set(url, answer) };
}
