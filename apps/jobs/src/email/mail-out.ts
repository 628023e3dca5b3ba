import type { Sender } from '../delivery/sender.ts';
import type { Place } from '../job/job.ts';
import { emailSender } from './email-sender.ts';
import { type MailGate, mailGate } from './mail-gate.ts';
import { type MailServer, mailServer } from './mail-server.ts';

type MailOut = { server: MailServer; gate: MailGate; sender: Sender };

/** The way of e-mail out of the register; null where no mail server is named. */
export function mailOut({ store, settings, clock, log }: Place): MailOut | null {
  const { SMTP_URL, MAIL_FROM } = settings;
  if (!SMTP_URL || !MAIL_FROM) return null;
  const server = mailServer(SMTP_URL);
  const gate = mailGate({ server, now: clock, log });
  return { server, gate, sender: emailSender({ store, server, from: MAIL_FROM, onAway: gate.shut }) };
}
