/** A web server on loopback that plays the covered sites; each shows its notice or not, as the test says. */
import { onLoopback } from './on-loopback.ts';

export type Sites = {
  addressOf: (key: string) => string;
  /** Takes the markup that the register offers the site and puts it on its page. */
  show: (key: string) => Promise<void>;
  /** By the one line instead, which shows whatever notice runs. */
  embed: (key: string) => void;
  drop: (key: string) => void;
  close: () => void;
};

export async function openSites(register: string): Promise<Sites> {
  const notices = new Map<string, string>();
  const { origin, close } = await onLoopback(({ url = '/' }, response) => {
    const key = url.split('/')[1] ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageWith(key, notices.get(key) ?? ''));
  });
  return {
    addressOf: (key) => `${origin}/${key}/privacy`,
    show: async (key) => {
      notices.set(key, await markupFor(key, register));
    },
    embed: (key) => {
      notices.set(key, `<script src="${register}/banner.js" data-platform="${key}" async></script>`);
    },
    drop: (key) => notices.delete(key),
    close,
  };
}

async function markupFor(key: string, register: string): Promise<string> {
  const response = await fetch(`${register}/platforms/${key}/notice.json`);
  const { notices } = await response.json();
  return notices.map(({ markup }: { markup: string }) => markup).join('\n');
}

const pageWith = (key: string, notice: string) =>
  `<!doctype html><html lang="en"><title>${key}</title><h1>Welcome</h1>${notice}<p>Our news.</p></html>`;
