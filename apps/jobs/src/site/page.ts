// The one way in which a URL that somebody typed is fetched.

import type { Dial } from './page-connection.ts';
import { type AnsweredPage, askFor } from './page-hop.ts';
import { addressesOf, type Resolve, systemResolve } from './page-host.ts';
import { hostOf, vetRedirect, vetUrl } from './page-url.ts';
import { Unreachable, type UnreachableReason, unreachableFrom } from './unreachable.ts';

export type FetchedPage = AnsweredPage & {
  outcome: 'fetched';
  finalUrl: string;
  /** Every URL asked for, in order; the last is `finalUrl`. */
  hops: readonly string[];
};

export type UnreachablePage = { outcome: 'unreachable'; reason: UnreachableReason; message: string };

type PageLimits = { maxBytes: number; maxRedirects: number; connectMs: number; totalMs: number };

const pageLimits: PageLimits = {
  maxBytes: 2_000_000,
  maxRedirects: 3,
  connectMs: 5_000,
  totalMs: 20_000,
};

export type PageSettings = {
  /** Loopback, any port and http as well: for tests and trials (ALLOW_PRIVATE_SITES). */
  allowPrivate: boolean;
  httpsOnly?: boolean;
  limits?: Partial<PageLimits>;
  resolve?: Resolve;
  /** What a browser that loads a part of a page says: what it takes, and from where it asks. */
  headers?: Record<string, string>;
  /** Only tests give this: it moves the socket, never the vetting. */
  dial?: Dial;
};

/** Fetches a page, or says why it could not. A bug in here still throws. */
export async function fetchPage(url: string, settings: PageSettings): Promise<FetchedPage | UnreachablePage> {
  const limits = { ...pageLimits, ...settings.limits };
  const signal = AbortSignal.timeout(limits.totalMs);
  const { allowPrivate, httpsOnly = true, resolve = systemResolve, headers = {} } = settings;
  const { dial = (target) => target } = settings;
  try {
    return await visit(url, { rules: { allowPrivate, httpsOnly }, limits, signal, resolve, dial, headers });
  } catch (cause) {
    const { reason, message } = signal.aborted ? timedOut : unreachableFrom(cause);
    return { outcome: 'unreachable', reason, message };
  }
}

type Visit = {
  rules: { allowPrivate: boolean; httpsOnly: boolean };
  limits: PageLimits;
  signal: AbortSignal;
  resolve: Resolve;
  dial: Dial;
  headers: Record<string, string>;
};

/** All hops are on one host, so they share the addresses that were vetted for the first. */
async function visit(text: string, visiting: Visit): Promise<FetchedPage> {
  const { rules, limits, signal, resolve, dial, headers } = visiting;
  let url = vetUrl(text, rules);
  const vetted = addressesOf(hostOf(url), { allowPrivate: rules.allowPrivate, resolve });
  const addresses = await Promise.race([vetted, rejectionOf(signal)]);
  const hops: string[] = [];
  while (hops.length <= limits.maxRedirects) {
    hops.push(url.href);
    const answer = await askFor(url, { addresses, limits, signal, dial, headers });
    if (answer.location === undefined)
      return { outcome: 'fetched', finalUrl: url.href, hops, ...answer.page };
    url = vetRedirect(url, answer.location, rules);
  }
  throw new Unreachable('too-many-redirects', `The site redirects more than ${limits.maxRedirects} times.`);
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

const timedOut = new Unreachable('timed-out', 'The site took too long.');
