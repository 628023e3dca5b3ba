// One message to an address that somebody typed: vetted as the pages of sites are, and never redirected.
import type { Readable } from 'node:stream';
import { connectTo, type Dial } from '../site/page-connection.ts';
import { addressesOf, type Resolve, systemResolve } from '../site/page-host.ts';
import { hostOf, vetUrl } from '../site/page-url.ts';
import { Unreachable, unreachableFrom } from '../site/unreachable.ts';

export type PostSettings = {
  /** Loopback, any port and http as well: for tests and trials (ALLOW_PRIVATE_SITES). */
  allowPrivate: boolean;
  limits?: Partial<Limits>;
  resolve?: Resolve;
  /** Only tests give this: it moves the socket, never the vetting. */
  dial?: Dial;
};
type Limits = { connectMs: number; totalMs: number; answerMs: number; maxBytes: number };
const usual: Limits = { connectMs: 5_000, totalMs: 15_000, answerMs: 2_000, maxBytes: 64_000 };

type Message = { url: string; headers: Record<string, string>; body: string };
export type Posted =
  | { outcome: 'answered'; status: number; retryAfter: string | null; answer: Uint8Array }
  | { outcome: 'unreachable'; reason: string; message: string };

export async function post(message: Message, settings: PostSettings): Promise<Posted> {
  const limits = { ...usual, ...settings.limits };
  const signal = AbortSignal.timeout(limits.totalMs);
  try {
    return await deliver(message, { ...settings, limits, signal });
  } catch (cause) {
    const { reason, message: words } = signal.aborted ? timedOut : unreachableFrom(cause);
    return { outcome: 'unreachable', reason, message: words };
  }
}

const timedOut = new Unreachable('timed-out', 'The receiver took too long.');

type Delivering = Omit<PostSettings, 'limits'> & { limits: Limits; signal: AbortSignal };

async function deliver({ url: text, headers, body }: Message, asked: Delivering): Promise<Posted> {
  const { allowPrivate, limits, signal, resolve = systemResolve, dial = (target) => target } = asked;
  const url = vetUrl(text, { allowPrivate, httpsOnly: true });
  const vetted = addressesOf(hostOf(url), { allowPrivate, resolve });
  const addresses = await Promise.race([vetted, rejectionOf(signal)]);
  const pins = { addresses, connectMs: limits.connectMs, signal, dial, connected: () => undefined };
  const client = connectTo(url.origin, pins);
  try {
    const path = `${url.pathname}${url.search}`;
    const answer = await client.request({ path, method: 'POST', headers, body, signal });
    const retryAfter = answer.headers['retry-after'];
    return {
      outcome: 'answered',
      status: answer.statusCode,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
      answer: await beginningOf(answer.body, limits),
    };
  } finally {
    void client.destroy();
  }
}

/** The status has said how it ended; what is said beside it is for people, so it may break off. */
async function beginningOf(body: Readable, { answerMs, maxBytes }: Limits): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const tooSlow = setTimeout(() => body.destroy(), answerMs);
  try {
    let length = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= maxBytes) break;
    }
  } catch {
    // What came until then is kept.
  } finally {
    clearTimeout(tooSlow);
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
