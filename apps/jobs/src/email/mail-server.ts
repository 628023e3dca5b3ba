/** The server that takes messages, behind one pool of connections. */
import { createTransport, type SendMailOptions } from 'nodemailer';

/** Away: it was not the message that failed. `command`: what was answered by a refusal. */
export type Posted =
  | { outcome: 'taken'; response: string }
  | { outcome: 'refused'; status: number; response: string; command: string }
  | { outcome: 'away'; error: string };
export type MailServer = {
  post: (message: SendMailOptions) => Promise<Posted>;
  /** Null where it is there and takes our name and password; else what it said. */
  failing: () => Promise<string | null>;
  close: () => void;
};

/** A try ends before the lease of its delivery does. */
const usualPatience = { connectMs: 10_000, answerMs: 20_000, wholeMs: 45_000 };
const ofMessage = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

export function mailServer(url: string, patience = usualPatience): MailServer {
  const { connectMs, answerMs, wholeMs } = patience;
  const transport = createTransport({
    ...{ pool: true, url, maxConnections: 4, maxRequeues: 0 },
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, dnsTimeout: connectMs },
    ...{ socketTimeout: answerMs, disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    post: (message) =>
      transport.sendMail({ ...message, signal: AbortSignal.timeout(wholeMs) }).then(
        ({ response }) => ({ outcome: 'taken', response }),
        (error: unknown) => refusedBy(error),
      ),
    failing: () =>
      transport.verify().then(
        () => null,
        (error: unknown) => wordsOf(error),
      ),
    close: () => transport.close(),
  };
}

/** What is answered before the message is not about it. */
function refusedBy(error: unknown): Posted {
  const { status, command, response } = partsOf(error);
  if (status === null || command === null || !ofMessage.has(command))
    return { outcome: 'away', error: wordsOf(error) };
  return { outcome: 'refused', status, command, response: response ?? wordsOf(error) };
}

function partsOf(error: unknown) {
  const told = error instanceof Error ? error : new Error(String(error));
  return {
    status: 'responseCode' in told && typeof told.responseCode === 'number' ? told.responseCode : null,
    command: 'command' in told && typeof told.command === 'string' ? told.command : null,
    response: 'response' in told && typeof told.response === 'string' ? told.response : null,
  };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
