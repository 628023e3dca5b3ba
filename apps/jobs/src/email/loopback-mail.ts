// For tests: a mail server on loopback that answers as told and keeps what it takes.
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

type Step = 'MAIL FROM' | 'RCPT TO' | 'DATA';
/** What it says at a step of a message; null where it has nothing against it. */
export type Refusing = (step: Step) => { status: number; words: string } | null;
export type LoopbackMail = { url: string; taken: ParsedMail[]; asked: string[]; close: () => Promise<void> };

export async function openMail(refusing: Refusing = () => null, port = 0): Promise<LoopbackMail> {
  const taken: ParsedMail[] = [];
  const asked: string[] = [];
  const answer = (step: Step, done: (error?: Error | null) => void) => {
    const refused = refusing(step);
    done(refused && Object.assign(new Error(refused.words), { responseCode: refused.status }));
  };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 20 },
    onMailFrom: (_address, _session, done) => answer('MAIL FROM', done),
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      answer('RCPT TO', done);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        if (!refusing('DATA')) taken.push(mail);
        answer('DATA', done);
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= new Promise<void>((resolve) => server.close(() => resolve()));
    return closed;
  };
  onTestFinished(close);
  const bound = server.server.address();
  const at = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return { url: `smtp://127.0.0.1:${at}`, taken, asked, close };
}
