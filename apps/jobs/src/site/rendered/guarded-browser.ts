// A browser that reaches nothing by itself: whatever a page asks for is fetched by the one guard, or not at all.
import { type BrowserContext, chromium, type Page, type Request, type Route } from 'playwright-core';
import { type FetchedPage, fetchPage, type PageSettings } from '../page.ts';

type Visit = { executablePath: string; settings: PageSettings; timeoutMs: number };

/** The page as it was fetched, opened; gone with everything it kept once `work` is over. */
export async function inBrowser<R>(
  fetched: FetchedPage,
  { executablePath, settings, timeoutMs }: Visit,
  work: (page: Page) => Promise<R>,
): Promise<R> {
  const browser = await chromium.launch({
    executablePath,
    args,
    // Chromium refuses its own sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: timeoutMs,
    // The job ends its round by itself, and the browser with it.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  const tooLong = setTimeout(() => void browser.close(), timeoutMs);
  try {
    const context = await browser.newContext({
      ...{ acceptDownloads: false, serviceWorkers: 'block', permissions: [], viewport },
      ...{ reducedMotion: 'reduce', locale: 'en-US' },
    });
    await guard(context, fetched, settings);
    const page = await context.newPage();
    await page.goto(fetched.finalUrl, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
    return await work(page);
  } finally {
    clearTimeout(tooLong);
    await browser.close();
  }
}

const viewport = { width: 1280, height: 800 };

/** Nothing listens there, and no name is found: what slips past the guard comes to nothing. */
const nowhere = 'http://127.0.0.1:9';
const args = [
  `--proxy-server=${nowhere}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const mostRequests = 300;
const mostBytes = 30_000_000;
const parts = ['document', 'stylesheet', 'script', 'xhr', 'fetch', 'font', 'image'];

async function guard(context: BrowserContext, fetched: FetchedPage, settings: PageSettings): Promise<void> {
  let left = { requests: mostRequests, bytes: mostBytes, isOpened: false };
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  await context.route('**/*', async (route) => {
    const request = route.request();
    left = { ...left, requests: left.requests - 1 };
    if (isThePage(request) && !left.isOpened) {
      left = { ...left, isOpened: true };
      return fulfil(route, fetched);
    }
    const isAsked =
      request.method() === 'GET' && parts.includes(request.resourceType()) && !isThePage(request);
    if (!isAsked || left.requests < 0 || left.bytes < 0) return route.abort();
    const part = await fetchPage(request.url(), { ...settings, headers: await saidIn(request) });
    if (part.outcome === 'unreachable') return route.abort();
    left = { ...left, bytes: left.bytes - part.body.byteLength };
    return fulfil(route, part);
  });
}

/** The page itself, and where it would go to from there. */
const isThePage = (request: Request) =>
  request.isNavigationRequest() && request.frame().parentFrame() === null;

/** No cookie, no referrer: what is taken, and the origin that CORS asks about. */
async function saidIn(request: Request): Promise<Record<string, string>> {
  const { accept = '*/*', origin } = await request.allHeaders();
  return origin === undefined ? { accept } : { accept, origin };
}

/** Without what speaks of the way it came, sets anything down, or makes the browser ask for more. */
const dropped = new Set([
  ...['set-cookie', 'clear-site-data', 'strict-transport-security', 'alt-svc', 'link', 'refresh'],
  ...['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'],
  ...['report-to', 'reporting-endpoints', 'nel'],
]);

async function fulfil(route: Route, { status, headers, body }: FetchedPage): Promise<void> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || dropped.has(name) ? [] : [[name, [value].flat().join(', ')] as const],
  );
  await route.fulfill({ status, headers: Object.fromEntries(kept), body: Buffer.from(body) });
}
