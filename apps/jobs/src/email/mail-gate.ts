import type { Log } from '../round/log.ts';
import type { MailServer } from './mail-server.ts';

/** While our mail server is away nothing is claimed for it, so that no delivery uses up its tries. */
export type MailGate = {
  isOpen: () => boolean;
  shut: (error: string) => void;
  /** Asks the server, where the last answer is old. */
  look: () => Promise<void>;
};

const [openMs, shutMs] = [60_000, 15_000];

type Place = { server: Pick<MailServer, 'failing'>; now: () => string; log: Log };

export function mailGate({ server, now, log }: Place): MailGate {
  let [error, askAgainAt]: [string | null, number] = ['Not asked yet.', 0];
  const answered = (said: string | null) => {
    if (said !== error)
      log(said === null ? { event: 'mail-server-answers' } : { event: 'mail-server-away', error: said });
    error = said;
    askAgainAt = Date.parse(now()) + (said === null ? openMs : shutMs);
  };
  return {
    isOpen: () => error === null,
    shut: answered,
    look: async () => {
      if (Date.parse(now()) >= askAgainAt) answered(await server.failing());
    },
  };
}
