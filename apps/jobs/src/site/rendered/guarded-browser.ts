// A browser that reaches nothing by itself: whatever a page asks for is fetched by the one guard, or not at all.
import { quietly } from '@privacy-register/banner/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { FetchedPage, PageSettings } from '../page.ts';
import { BrowserFailure, failureFrom } from './browser-failure.ts';
import { type Fail, guard } from './guard.ts';

type Visit = { executablePath: string; settings: PageSettings; timeoutMs: number };

/**
 * The page as it was fetched, opened; gone with everything it kept once `work` is over. What keeps it from being seen
 * is thrown as a `BrowserFailure`.
 */
export async function inBrowser<R>(
  fetched: FetchedPage,
  { executablePath, settings, timeoutMs }: Visit,
  work: (page: Page) => Promise<R>,
): Promise<R> {
  const browser = await started(executablePath, timeoutMs);
  let fail: Fail = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const tooLong = setTimeout(() => fail(new BrowserFailure('browser-too-slow')), timeoutMs);
  browser.on('disconnected', () => fail(new BrowserFailure('browser-crashed')));
  try {
    const seen = opened(browser, fetched, { settings, timeoutMs, fail }).then(work);
    return await Promise.race([failed, seen]);
  } catch (cause) {
    throw failureFrom(cause);
  } finally {
    clearTimeout(tooLong);
    await browser.close();
  }
}

async function started(executablePath: string, timeoutMs: number): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      args,
      env: environment(),
      // Chromium refuses its own sandbox to root.
      chromiumSandbox: process.getuid?.() !== 0,
      timeout: timeoutMs,
      // The job ends its round by itself, and the browser with it.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    });
  } catch (cause) {
    throw new BrowserFailure('browser-not-started', cause);
  }
}

/** Nothing of the register's settings, which hold passwords. */
function environment(): Record<string, string> {
  const taken = /^(PATH|HOME|TMPDIR|LANG|LC_.*|LD_LIBRARY_PATH|FONTCONFIG_.*|XDG_.*)$/;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && taken.test(name) ? [[name, value]] : [],
    ),
  );
}

type Opening = { settings: PageSettings; timeoutMs: number; fail: Fail };

async function opened(browser: Browser, fetched: FetchedPage, opening: Opening): Promise<Page> {
  const context = await browser.newContext({
    ...{ acceptDownloads: false, serviceWorkers: 'block', permissions: [], viewport, locale: 'en-US' },
  });
  const page = await context.newPage();
  page.on('crash', () => opening.fail(new BrowserFailure('browser-crashed')));
  page.on('framenavigated', (frame) => {
    // A page that was refused ends in one of the browser's own, and is told by that.
    const isElsewhere = frame === page.mainFrame() && !/^(https?|chrome-error):/.test(frame.url());
    if (isElsewhere) opening.fail(new BrowserFailure('page-left'));
  });
  context.on('page', (other) => void other.close().catch(() => undefined));
  await guard(page, fetched, opening);
  await page.goto(fetched.finalUrl, { waitUntil: 'domcontentloaded', timeout: opening.timeoutMs });
  return page;
}

const viewport = { width: 1280, height: 800 };

/** Nothing listens there, and no name is found: what slips past the guard comes to nothing. */
const nowhere = 'http://127.0.0.1:9';
const args = [
  `--proxy-server=${nowhere}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ...quietly,
];
