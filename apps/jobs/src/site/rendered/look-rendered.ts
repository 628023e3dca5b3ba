// Looks at a page as a visitor's browser shows it. Without a browser nothing is said about the page.
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '@privacy-register/banner/chromium';
import { inspection } from '@privacy-register/banner/inspect/inspection';
import { noticeHash } from '@privacy-register/schema/change-notice/normalise';
import type { Page } from 'playwright-core';
import { type Seen, sightingOf } from '../../notice/sighting.ts';
import type { ExpectedNotice } from '../notice-element.ts';
import { mostCopies } from '../notice-verdict.ts';
import { fetchPage, type PageSettings } from '../page.ts';
import { BrowserFailure, type BrowserFailureReason } from './browser-failure.ts';
import { type Box, copies, judge } from './judge.ts';

type Rendering = { chromiumPath: string | undefined; settings: PageSettings };
export type Render = (url: string, expected: ExpectedNotice) => Promise<Seen>;

const timeoutMs = 30_000;
/** A banner that has not come by then is not one that visitors read. */
const patienceMs = 6_000;
const pauseMs = 250;
/** A notice has to stand through so many pauses: one that vanishes at once is not shown. */
const pausesStood = 4;
const mostPictureBytes = 300_000;

/** One page at a time: a browser takes as much as the rest of the job. */
export function rendering(asked: Rendering): Render {
  let before: Promise<unknown> = Promise.resolve();
  return (url, expected) => {
    const seen = before.then(() => look(url, expected, asked));
    before = seen.catch(() => undefined);
    return seen;
  };
}

async function look(url: string, expected: ExpectedNotice, { chromiumPath, settings }: Rendering) {
  const executablePath = findBrowser(chromiumPath);
  if (executablePath === null) return unreachable(url, 'no-browser');
  const fetched = await fetchPage(url, settings);
  const plain = { ...sightingOf(url, fetched, expected), method: 'rendered' } as const;
  const isPage = fetched.outcome === 'fetched' && fetched.status >= 200 && fetched.status <= 299;
  if (!isPage) return { sighting: plain, picture: null };
  try {
    // Loaded by the first look that needs it: most jobs never open a browser.
    const { inBrowser } = await import('./guarded-browser.ts');
    const visit = { executablePath, settings, timeoutMs };
    const { sighting, picture } = await inBrowser(fetched, visit, (page) => lookAt(page, expected));
    const region = sighting.region ?? null;
    const found = sighting.shown
      ? ({ outcome: 'shown', reason: null } as const)
      : ({ outcome: 'absent', reason: sighting.reason } as const);
    const sha256 = region === null ? null : noticeHash(region);
    return { sighting: { ...plain, ...found, region, sha256 }, picture };
  } catch (cause) {
    // A browser that fails, or a page that brings it down, says nothing about the notice.
    if (cause instanceof BrowserFailure) return unreachable(url, cause.reason);
    throw cause;
  }
}

function unreachable(url: string, reason: BrowserFailureReason): Seen {
  const unread = { httpStatus: null, address: null, region: null, sha256: null, picture: null };
  return {
    sighting: { url, method: 'rendered', outcome: 'unreachable', reason, ...unread },
    picture: null,
  };
}

/** Until the notice stands there, or the page has settled without it. */
async function lookAt(page: Page, expected: ExpectedNotice) {
  const quiet = { is: false };
  const settled = page.waitForLoadState('networkidle', { timeout: patienceMs }).then(
    () => {
      quiet.is = true;
    },
    () => {
      quiet.is = true;
    },
  );
  let seen = await inspected(page, expected);
  for (let stood = 0; stood < pausesStood && (seen.sighting.shown || !quiet.is); ) {
    await Promise.race(seen.sighting.shown ? [sleep(pauseMs)] : [sleep(pauseMs), settled]);
    seen = await inspected(page, expected);
    stood = seen.sighting.shown ? stood + 1 : 0;
  }
  return { sighting: seen.sighting, picture: seen.box && (await pictureOf(page, seen.box)) };
}

/** In a world apart from the page's own scripts, which could have changed what the page says of itself. */
async function inspected(page: Page, expected: ExpectedNotice) {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      ...{ frameId: frameTree.frame.id, worldName: 'privacy-register' },
    });
    const { result } = await session.send('Runtime.evaluate', {
      ...{
        expression: inspection(expected.noticeId, mostCopies),
        contextId: executionContextId,
        returnByValue: true,
      },
    });
    return judge(copies.parse(result.value), expected);
  } finally {
    await session.detach();
  }
}

/** The notice's region and no more; a larger one by less fine a picture, or none. */
async function pictureOf(page: Page, { x, y, width, height }: Box): Promise<Uint8Array | null> {
  const clip = {
    ...{ x: Math.max(0, x), y: Math.max(0, y) },
    ...{ width: Math.min(1280, Math.ceil(width)), height: Math.min(3_000, Math.ceil(height)) },
  };
  if (clip.width < 1 || clip.height < 1) return null;
  const asked = { clip, fullPage: true, animations: 'disabled' } as const;
  const fine = await page.screenshot({ ...asked, type: 'png' }).catch(nothingThere);
  if (!fine || fine.byteLength <= mostPictureBytes) return fine;
  const coarse = await page.screenshot({ ...asked, type: 'jpeg', quality: 40 });
  return coarse.byteLength <= mostPictureBytes ? coarse : null;
}

/** A notice that lies outside of the page has no picture. */
function nothingThere(cause: unknown): null {
  if (cause instanceof Error && cause.message.includes('Clipped area')) return null;
  throw cause;
}
