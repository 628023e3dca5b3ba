/** Sends an event to a webhook, signed, and reads how the receiver took it. */
import { messageOf } from '@privacy-register/schema/telling/message';
import type { TryOutcome } from '@privacy-register/schema/telling/retry';
import { type Posted, type PostSettings, post } from './post.ts';
import type { Sender } from './sender.ts';
import { signedHeaders } from './sign.ts';

export const webhookSender =
  (settings: PostSettings): Sender =>
  async ({ event, subscription, now, origin }) => {
    const body = messageOf(event, origin);
    const signed = signedHeaders({ id: event.id, body, now, subscription });
    const headers = { ...said, ...signed };
    return outcomeOf(await post({ url: subscription.url ?? '', headers, body }, settings), now);
  };

const said = { 'content-type': 'application/json', 'user-agent': 'PrivacyRegister/0.1 (+webhook)' };

function outcomeOf(posted: Posted, now: string): TryOutcome {
  if (posted.outcome === 'unreachable') {
    const error = `${posted.reason}: ${posted.message}`;
    return { verdict: 'retry', status: null, error, excerpt: null, retryAfterSeconds: null };
  }
  const { status, retryAfter, answer } = posted;
  const told = { status, excerpt: excerptOf(answer) };
  if (status >= 200 && status < 300)
    return { ...told, verdict: 'sent', error: null, retryAfterSeconds: null };
  const retryAfterSeconds = secondsUntil(retryAfter, now);
  const verdict = status === 410 ? 'gone' : 'retry';
  return { ...told, verdict, error: errorOf(status), retryAfterSeconds };
}

function errorOf(status: number): string {
  if (status === 410) return 'The receiver says that it is gone for good.';
  if (status >= 300 && status < 400) return 'The receiver redirects, which is not followed.';
  return `The receiver answered ${status}.`;
}

/** Seconds or a date (RFC 9110, 10.2.3); anything else says nothing. */
function secondsUntil(retryAfter: string | null, now: string): number | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, (at - Date.parse(now)) / 1_000);
}

const excerptBytes = 2_000;

/** As text that both databases hold. */
function excerptOf(answer: Uint8Array): string | null {
  const words = new TextDecoder().decode(answer.subarray(0, excerptBytes));
  return words.replace(/[^\P{Cc}\t\n\r]/gu, '') || null;
}
