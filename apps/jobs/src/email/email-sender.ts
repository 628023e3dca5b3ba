import type { Store } from '@privacy-register/db/store';
import { register } from '@privacy-register/schema/permission/viewer';
import { isOver } from '@privacy-register/schema/sign-in/moment';
import type { TryOutcome } from '@privacy-register/schema/telling/retry';
import { z } from 'zod';
import type { Sender, Sending } from '../delivery/sender.ts';
import type { MailServer, Posted } from './mail-server.ts';
import { messageFor } from './message.ts';

type Place = {
  store: Store;
  server: MailServer;
  from: string;
  /** Told where it was not the message that failed. */
  onAway: (error: string) => void;
};

/** One message for one reader; nothing to whom nothing more is to be said. */
export const emailSender =
  ({ store, server, from, onAway }: Place): Sender =>
  async (sending) => {
    const { subscription, event, origin, now } = sending;
    const { address, secret } = subscription;
    if (address === null || secret === null) return gone('Nobody is subscribed any more.');
    if (event.type === 'confirmation' && isLate(sending)) return gone('It was not confirmed in time.');
    const about = { noticeText: await noticeOf(store, sending), titles: await titlesOf(store, sending) };
    const posted = await server.post(
      messageFor({ event, subscription, secret, address, from, origin, now, ...about }),
    );
    if (posted.outcome === 'away') onAway(posted.error);
    return withoutAddress(outcomeOf(posted), address);
  };

const isLate = ({ subscription: { confirmEndsAt }, now }: Sending) =>
  confirmEndsAt === null || isOver(confirmEndsAt, now);

function outcomeOf(posted: Posted): TryOutcome {
  const answer = { excerpt: null, retryAfterSeconds: null };
  if (posted.outcome === 'away') return { ...answer, verdict: 'retry', status: null, error: posted.error };
  if (posted.outcome === 'taken')
    return { ...answer, verdict: 'sent', status: 250, error: null, excerpt: posted.response };
  const { status, response } = posted;
  return { ...answer, verdict: isOfAddress(posted) ? 'gone' : 'retry', status, error: response };
}

type Refused = Extract<Posted, { outcome: 'refused' }>;

/** RFC 3463: a full box (x.2.2), a bad sender (x.1.7, x.1.8) or a rule (x.7) is not for ever, or not of the address. */
function isOfAddress({ status, command, response }: Refused): boolean {
  if (command !== 'RCPT TO' || status < 500 || status === 552) return false;
  const detail = /\b5\.(\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return detail === undefined || /^(1\.[^78]|1\.10|2\.[01])$/.test(detail);
}

const gone = (error: string): TryOutcome => ({
  ...{ verdict: 'gone', status: null, error, excerpt: null, retryAfterSeconds: null },
});

/** Tries are kept longer than addresses; servers like to repeat them. */
function withoutAddress(outcome: TryOutcome, address: string): TryOutcome {
  const [name = address] = address.split('@');
  const kept = (words: string | null) =>
    words === null
      ? null
      : words.replaceAll(new RegExp(`(?<![\\w.-])${escaped(name)}(@[\\w.-]+)?(?![\\w-])`, 'gi'), '…');
  return { ...outcome, error: kept(outcome.error), excerpt: kept(outcome.excerpt) };
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const aboutNotice = z.object({ notice: z.object({ id: z.string() }) });

async function noticeOf(store: Store, { event }: Sending): Promise<string | null> {
  const about = aboutNotice.safeParse(event.payload);
  const notice = about.success ? await store.read(register).get('change-notice', about.data.notice.id) : null;
  return notice?.text ?? null;
}

async function titlesOf(store: Store, { subscription }: Sending): Promise<string[]> {
  const policies = await store.read(register).many('policy', subscription.policies);
  return [...policies.values()].map(({ title }) => title);
}
