/** Whoever is told: a webhook and a mailbox on loopback. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Told = { headers: IncomingMessage['headers']; body: string };
export type Receivers = {
  webhook: string;
  told: Told[];
  mails: ParsedMail[];
  /** Of a register that sends to them. */
  settings: Record<string, string>;
  close: () => void;
};

export async function openReceivers(): Promise<Receivers> {
  const told: Told[] = [];
  const mails: ParsedMail[] = [];
  const web = createServer(async (request, response) => {
    told.push({ headers: request.headers, body: await text(request) });
    response.end();
  }).listen(0, '127.0.0.1');
  const mailbox = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 20 },
    onData: (stream, _session, taken) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        taken();
      }, taken);
    },
  });
  const smtp = mailbox.listen(0, '127.0.0.1');
  await Promise.all([once(web, 'listening'), once(smtp, 'listening')]);
  const settings = {
    SMTP_URL: `smtp://127.0.0.1:${portOf(smtp.address())}`,
    MAIL_FROM: 'privacy@northgate-mutual.example',
  };
  const close = () => {
    web.closeAllConnections();
    web.close();
    mailbox.close(() => undefined);
  };
  return { webhook: `http://127.0.0.1:${portOf(web.address())}/told`, told, mails, settings, close };
}

const portOf = (bound: AddressInfo | string | null) =>
  bound !== null && typeof bound === 'object' ? bound.port : 0;
