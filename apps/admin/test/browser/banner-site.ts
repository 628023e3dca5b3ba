/** A covered site on loopback with a strict policy, which embeds the banner by its one line. */
import type { IncomingMessage } from 'node:http';
import { onLoopback } from './on-loopback.ts';

export type BannerSite = {
  origin: string;
  /** Whatever was asked of it; a test empties this before it looks. */
  visits: IncomingMessage[];
  close: () => void;
};

type SitePage = { style: string; head: string; headers?: Record<string, string> };
const plain: SitePage = { style: "'none'", head: '' };
const script = (name: string) => ({ ...plain, head: `<script src="/${name}.js" defer></script>` });
const pages: Record<string, SitePage> = {
  '/': plain,
  '/hidden': { style: "'self'", head: '<link rel="stylesheet" href="/hiding.css">' },
  '/copied': plain,
  '/vanishing': script('vanishing'),
  '/leaving': script('leaving'),
  '/file': { ...plain, headers: { 'content-disposition': 'attachment' } },
};

/** What a page might try that a look must not do. */
const prying = `navigator.sendBeacon('/told'); fetch('/told', { method: 'POST' }).catch(() => {});
try { new WebSocket(location.origin.replace('http', 'ws') + '/told'); } catch {}
document.cookie = 'seen=1'; new Image().src = '/picture.png'; fetch('/part', { credentials: 'include' });`;

const scripts: Record<string, string> = {
  '/prying.js': prying,
  '/leaving.js': `location.href = '/told';`,
  '/vanishing.js': `window.open('/told');
new MutationObserver(() => {
  if (document.querySelector('[data-privacy-notice]'))
    setTimeout(() => document.querySelector('privacy-notices')?.remove(), 400);
}).observe(document, { childList: true, subtree: true });`,
};

export async function openBannerSite(register: string, platform: string, copy: string): Promise<BannerSite> {
  const visits: IncomingMessage[] = [];
  const line = `<script src="${register}/banner.js" data-platform="${platform}" async></script>`;
  const site = await onLoopback((request, response) => {
    visits.push(request);
    if (request.url === '/hiding.css') return response.end('privacy-notices { opacity: 0 }');
    const code = scripts[request.url ?? ''];
    if (code) return response.setHeader('content-type', 'text/javascript').end(code);
    const page = pages[request.url ?? ''];
    if (!page) return response.writeHead(404).end();
    const policy = `default-src 'none'; script-src 'self' ${register}; connect-src 'self' ${register}`;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `${policy}; style-src ${page.style}; img-src 'self'; require-trusted-types-for 'script'`,
    );
    response.setHeader('set-cookie', 'visitor=1');
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    const body = request.url === '/copied' ? copy : '';
    const extra = request.url === '/hidden' ? '<script src="/prying.js"></script>' : '';
    response.end(`<!doctype html><html lang="en"><head><title>Invest</title>${page.head}</head>
      <body>${line}${extra}<main><h1>Welcome</h1>${body}<p>Our news.</p></main></body></html>`);
    return undefined;
  });
  return { ...site, visits };
}
