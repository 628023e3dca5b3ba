import type { Store } from '@privacy-register/db/store';
import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import { newEventId } from '@privacy-register/schema/telling/event-id';
import { confirmToken, unsubscribeToken } from '@privacy-register/schema/telling/link-token';
import { askToSubscribe } from '@privacy-register/schema/telling/opt-in';
import { expect, onTestFinished, test } from 'vitest';
import type { DeliveryRound } from '../delivery/round.ts';
import { runOnce } from '../delivery/run-once.ts';
import type { Entry } from '../round/log.ts';
import { aTrial, origin } from '../testing/register.ts';
import { emailSender } from './email-sender.ts';
import { forgetWhatIsLate } from './forget-unconfirmed.ts';
import { type LoopbackMail, openMail } from './loopback-mail.ts';
import { mailGate } from './mail-gate.ts';
import { mailServer } from './mail-server.ts';

const postAt = '2026-05-04T13:00:00.000Z';
const from = 'privacy@larch.example';
const secret = 'a secret of its own';
const later = (seconds: number) => new Date(Date.parse(postAt) + seconds * 1_000).toISOString();

/** Everything that a process which sends e-mail has, with a clock that is moved by hand. */
function aPostOffice(store: Store, mail: Pick<LoopbackMail, 'url'>) {
  const clock = { now: postAt };
  const logged: Entry[] = [];
  const now = () => clock.now;
  const log = (entry: Entry) => logged.push(entry);
  const server = mailServer(mail.url);
  onTestFinished(server.close);
  const gate = mailGate({ server, now, log });
  const email = emailSender({ store, server, from, onAway: gate.shut });
  const isShut = () => !gate.isOpen();
  const round: DeliveryRound = { store, senders: { email }, isShut, now, jitter: () => 0, log, origin };
  return {
    ...{ clock, logged, round },
    run: async () => {
      await gate.look();
      return runOnce(round);
    },
    states: async () => (await store.deliveries({ limit: 50 })).map(({ state }) => state),
    attempts: async () => {
      const all = await store.deliveries({ limit: 50 });
      return (await Promise.all(all.map(({ id }) => store.deliveryAttempts(id)))).flat();
    },
  };
}

async function aReader(store: Store, address: string, values: Record<string, unknown> = {}) {
  const id = newId('subscription');
  const said = { kind: 'email', name: 'A reader', address, language: 'en', events: ['notice-posted'] };
  const made = create('subscription', id, { ...said, state: 'active', secret, policies: [], ...values });
  await store.commit([{ ...made }], { at: postAt, by: 'register', action: 'test' });
  return { id, stands: () => store.read(register).get('subscription', id) };
}

onBothDatabases('E-mail', (open) => {
  test('tells each reader of a notice by one message, with its words and the way out', async () => {
    const store = await open();
    const trial = await aTrial(store);
    const [one, other] = [await aReader(store, 'ada@example.org'), await aReader(store, 'bob@example.org')];
    const mail = await openMail();
    const { run, states } = aPostOffice(store, mail);
    await trial.post(postAt);

    await run();
    await run();

    const [event] = await store.events({ limit: 9, type: 'notice-posted' });
    expect(await states()).toEqual(['sent', 'sent']);
    expect(mail.asked.toSorted()).toEqual(['ada@example.org', 'bob@example.org']);
    const ids = [one, other].map(({ id }) => `<${event?.id}.${id}@register.example>`);
    expect(mail.taken.map(({ messageId }) => messageId).toSorted()).toEqual(ids.toSorted());
    const [first] = mail.taken;
    expect(first?.subject).toBe('Change to Online privacy policy');
    expect(first?.text).toContain('> From a date to come we share your e-mail address with partners.');
    expect(first?.html).toContain(`${origin}/notices/`);
    expect(first?.from?.value).toEqual([{ address: from, name: '' }]);
    expect(headersOf(first)).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-unsubscribe': `<${origin}/unsubscribe/${unsubscribeToken(secret)}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
  });

  test('that is put off is tried again by the plan, under the same id', async () => {
    const store = await open();
    const trial = await aTrial(store);
    await aReader(store, 'ada@example.org');
    const answers = [{ status: 450, words: '4.2.1 ada@example.org: come back later' }];
    const mail = await openMail((step) => (step === 'RCPT TO' ? (answers.shift() ?? null) : null));
    const { clock, run, states, attempts } = aPostOffice(store, mail);
    await trial.post(postAt);

    await run();
    const before = await states();
    clock.now = later(5);
    await run();

    expect([before, await states()]).toEqual([['waiting'], ['sent']]);
    const tries = await attempts();
    expect(tries.map(({ status }) => status)).toEqual([450, 250]);
    expect(JSON.stringify(tries.map(({ error, excerpt }) => [error, excerpt]))).not.toContain('ada');
  });

  test.each([
    ['RCPT TO', 550, '5.1.1 no such user', 'failed', 'gone'],
    ['RCPT TO', 550, 'no such user', 'failed', 'gone'],
    ['RCPT TO', 550, '5.7.1 not from there', 'waiting', null],
    ['RCPT TO', 552, 'full', 'waiting', null],
    ['MAIL FROM', 550, '5.1.0 no such sender', 'waiting', null],
    ['DATA', 554, 'no such words', 'waiting', null],
  ])('refused at %s with %i %s leaves the delivery %s', async (at, status, words, state, disabledReason) => {
    const store = await open();
    const trial = await aTrial(store);
    const { stands } = await aReader(store, 'ada@example.org');
    const mail = await openMail((step) => (step === at ? { status, words } : null));
    const { run, states } = aPostOffice(store, mail);
    await trial.post(postAt);

    await run();

    expect(await states()).toEqual([state]);
    expect(await stands()).toMatchObject({ disabledReason, state: disabledReason ? 'disabled' : 'active' });
  });

  test('waits while the mail server is away, uses up no try, and is sent when it is back', async () => {
    const store = await open();
    const trial = await aTrial(store);
    await aReader(store, 'ada@example.org');
    const away = await openMail();
    await away.close();
    const { clock, logged, run, states, attempts } = aPostOffice(store, away);
    await trial.post(postAt);

    for (const days of [0, 1, 4, 10]) {
      clock.now = later(days * 86_400);
      await run();
    }
    const before = [await states(), await attempts()];
    const mail = await openMail(undefined, Number(new URL(away.url).port));
    clock.now = later(11 * 86_400);
    await run();

    expect(before).toEqual([['waiting'], []]);
    expect([await states(), mail.taken.length]).toEqual([['sent'], 1]);
    expect(logged.map(({ event }) => event)).toEqual(['mail-server-away', 'mail-server-answers', 'told']);
  });

  test('asks a new reader to confirm, and tells nothing before', async () => {
    const store = await open();
    const trial = await aTrial(store);
    const { id } = await asked(store, trial.policy);
    const mail = await openMail();
    const { run } = aPostOffice(store, mail);
    await trial.post(postAt);

    await run();

    const [first, ...more] = mail.taken;
    expect([first?.subject, more]).toEqual(['Please confirm: changes of privacy policies by e-mail', []]);
    expect(first?.text).toContain(`${origin}/subscribe/confirm/${confirmToken(secret)}`);
    expect(first?.text).toContain('• Online privacy policy');
    expect((await store.read(register).get('subscription', id))?.state).toBe('pending');
  });

  test('asks nobody after two days, and forgets who was not there', async () => {
    const store = await open();
    const trial = await aTrial(store);
    const { id } = await asked(store, trial.policy);
    const mail = await openMail();
    const { clock, run, round } = aPostOffice(store, mail);
    await forgetWhatIsLate(round);
    const before = await store.read(register).get('subscription', id);
    clock.now = later(48 * 3_600);

    await run();
    await forgetWhatIsLate(round);

    expect([before?.address, mail.taken]).toEqual(['ada@example.org', []]);
    expect(await store.read(register).get('subscription', id)).toMatchObject({ address: null, secret: null });
    const personal = await store.personalValues({ after: '', limit: 100 });
    expect(JSON.stringify(personal)).not.toContain('ada@example.org');
  });
});

async function asked(store: Store, policy: string) {
  const id = newId('subscription');
  const wanted = { address: 'ada@example.org', policies: [policy], language: 'en' } as const;
  const changes = askToSubscribe({ id, secret, wanted, held: [], now: postAt });
  await store.commit(changes, { at: postAt, by: 'register', action: 'test' });
  const payload = { subscription: { id } };
  await store.tellTo(id, {
    ...{ id: newEventId(), type: 'confirmation', key: id, at: postAt, due: postAt, payload },
    ...{ policy: null, version: null, platforms: [] },
  });
  return { id };
}

const headersOf = (mail: LoopbackMail['taken'][number] | undefined) =>
  Object.fromEntries(
    (mail?.headerLines ?? []).map(({ key, line }) => [key, line.replace(/^[^:]+:\s*|\r?\n\s*/g, '')]),
  );
