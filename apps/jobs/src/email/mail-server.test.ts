import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openMail } from './loopback-mail.ts';
import { mailServer } from './mail-server.ts';

const message = { from: 'privacy@larch.example', to: 'ada@example.org', subject: 'Change', text: 'We do.' };
const patient = { connectMs: 60_000, answerMs: 60_000, wholeMs: 60_000 };

/** Says a line every few milliseconds, and never what it is asked. */
async function aDrip(line: string): Promise<string> {
  const server = createServer((socket) => {
    const drip = setInterval(() => socket.write(line), 20);
    socket.on('error', () => undefined).on('close', () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  return `smtp://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`;
}

test.each([
  ['says nothing', '', { connectMs: 200 }],
  ['never comes to an end', '220-wait\r\n', { wholeMs: 300 }],
])('a server that %s is away, and is not waited for', async (_what, line, impatient) => {
  const server = mailServer(await aDrip(line), { ...patient, ...impatient });
  onTestFinished(server.close);

  expect(await server.post(message)).toMatchObject({ outcome: 'away' });
});

test('a server that answers is there, and takes a message', async () => {
  const mail = await openMail();
  const server = mailServer(mail.url);
  onTestFinished(server.close);

  expect([await server.failing(), await server.post(message)]).toMatchObject([null, { outcome: 'taken' }]);
  expect(mail.taken.map(({ subject }) => subject)).toEqual(['Change']);
});

test.each(['\r\nBcc: all@example.org', '\nX-Other: 1', '\r\n\r\nAnother body'])(
  'a line break in what is given begins no header: %j',
  async (more) => {
    const mail = await openMail();
    const server = mailServer(mail.url);
    onTestFinished(server.close);

    await server.post({ ...message, subject: `Change${more}`, messageId: `<a${more}@b>` });

    expect(mail.asked).toEqual(['ada@example.org']);
    expect(mail.taken[0]?.headers.has('bcc')).toBe(false);
    expect(mail.taken[0]?.headers.has('x-other')).toBe(false);
    expect(mail.taken[0]?.text).toBe('We do.\n');
  },
);
