// What a page asks for, answered from the one guarded fetch, or not at all.
import type { Frame, Page, Request, Route } from 'playwright-core';
import { type FetchedPage, fetchPage, type PageSettings } from '../page.ts';
import { BrowserFailure } from './browser-failure.ts';

export type Fail = (cause: unknown) => void;
type Guarding = { settings: PageSettings; fail: Fail };

const mostRequests = 300;
const mostBytes = 30_000_000;
const parts = ['document', 'stylesheet', 'script', 'xhr', 'fetch', 'font', 'image'];

/** Answers whatever the page asks for; tells of a page that goes elsewhere. */
export async function guard(page: Page, fetched: FetchedPage, { settings, fail }: Guarding): Promise<void> {
  const context = page.context();
  let left = { requests: mostRequests, bytes: mostBytes, isOpened: false };
  const answer = async (route: Route) => {
    const request = route.request();
    left = { ...left, requests: left.requests - 1 };
    const frame = frameOf(request);
    const isThePage = request.isNavigationRequest() && frame === page.mainFrame();
    if (isThePage && left.isOpened) {
      fail(new BrowserFailure('page-left'));
      return route.abort('aborted');
    }
    if (isThePage) {
      left = { ...left, isOpened: true };
      return fulfil(route, fetched);
    }
    const isPart = frame?.page() === page && parts.includes(request.resourceType());
    if (!isPart || request.method() !== 'GET' || left.requests < 0 || left.bytes < 0) return route.abort();
    const part = await fetchPage(request.url(), { ...settings, headers: await saidIn(request) });
    if (part.outcome === 'unreachable') return route.abort();
    left = { ...left, bytes: left.bytes - part.body.byteLength };
    return fulfil(route, part);
  };
  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  await context.route('**/*', (route) => answer(route).catch(fail));
}

/** Null for the first request of a window that a page opens: it comes before the window. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** No cookie, no referrer: what is taken, and the origin that CORS asks about. */
async function saidIn(request: Request): Promise<Record<string, string>> {
  const { accept = '*/*', origin } = await request.allHeaders();
  return origin === undefined ? { accept } : { accept, origin };
}

/** Without what speaks of the way it came, sets anything down, or makes the browser ask for more. */
const dropped = new Set([
  ...['set-cookie', 'clear-site-data', 'strict-transport-security', 'alt-svc', 'link'],
  ...['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'],
  ...['report-to', 'reporting-endpoints', 'nel'],
]);

async function fulfil(route: Route, { status, headers, body }: FetchedPage): Promise<void> {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || dropped.has(name) ? [] : [[name, [value].flat().join(', ')] as const],
  );
  await route.fulfill({ status, headers: Object.fromEntries(kept), body: Buffer.from(body) });
}
