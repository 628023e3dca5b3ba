import { codesOf } from '@privacy-register/schema/lifecycle/refused.cases';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../language/speech.ts';
import { harmsIn } from '../testing/harmless.ts';
import { payloads } from '../testing/payloads.ts';
import { confirmationMail } from './confirmation-mail.ts';
import { everyEvent, noon } from './event.cases.ts';
import { type EventMail, eventMail, type Told } from './event-mail.ts';

const origin = 'https://register.example';
const unsubscribeUrl = `${origin}/unsubscribe/token`;
const written = (told: Told, said: Partial<EventMail> = {}) =>
  eventMail({
    told,
    language: 'en',
    at: noon,
    noticeText: 'We will share more.',
    origin,
    unsubscribeUrl,
    ...said,
  });
const nothing = { type: 'root', children: [] } as const;

test('a notice comes with its date, its words and the ways to read on', () => {
  const [told] = everyEvent();

  const { subject, text, html } = written(told);

  expect(subject).toBe('Change to Online privacy policy');
  expect(text).toBe(`Notice about version 2, issued on Tuesday, May 5, 2026.

In force from the start of Friday, May 15, 2026 (12:00 a.m., America/New York time).

In 10 days, as of Tuesday, May 5, 2026.

> We will share more.

Read the notice: what changes, and when:
${origin}/notices/ntc_2

The whole text of version 2:
${origin}/policies/online/versions/2

This address is subscribed to changes of privacy policies.

Unsubscribe:
${unsubscribeUrl}
`);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<blockquote lang="es-MX"><p>We will share more.</p></blockquote>');
});

test.each(everyEvent().map((told) => [told.type, told] as const))(
  '%s is told with its own subject in every language',
  (_type, told) => {
    const subjects = languages.map((language) => written(told, { language }).subject);

    expect(new Set(subjects).size).toBe(languages.length);
  },
);

test('days are those of the policy’s zone, in the language of the reader', () => {
  const [told] = everyEvent({ effectiveAt: '2026-05-15T04:00:00.000Z' });

  const { text } = written(told, { language: 'fr', at: '2026-05-15T03:30:00.000Z' });

  expect(text).toContain('jeudi 14 mai 2026');
  expect(text).toMatch(/Demain/);
});

test('a version that is in force counts no days', () => {
  const told = everyEvent()[5];

  expect(written(told, { at: '2026-05-15T04:00:00.000Z' }).text).not.toContain('as of');
});

describe('whatever staff type', () => {
  const hostile = [...payloads, '=?utf-8?q?x?=', 'a, b <c@evil.example>'].filter(
    (word) => !/[\n\t\u2028]/.test(word),
  );

  it.each(hostile)('is words in a message: %j', (word) => {
    const mails = everyEvent({ title: word }).map((told) => written(told, { noticeText: word }));

    expect(mails.flatMap(({ html }) => harmsIn({ tree: { ...nothing, children: [] }, html }))).toEqual([]);
    expect(mails[0]?.subject).toContain(word);
  });

  it.each(['a\r\nBcc: all@evil.example', 'a\nb', 'a\rb', 'a\u0000b', 'a\u2028b', 'a\tb'])(
    'begins no other header: %j',
    (word) => {
      const [told] = everyEvent({ title: word });

      expect(codesOf(() => written(told))).toEqual(['header-not-one-line']);
    },
  );
});

test.each(languages)('a confirmation names what is asked for, and one way on (%s)', (language) => {
  const asked = { language, confirmUrl: `${origin}/subscribe/confirm/token` };

  const some = confirmationMail({ ...asked, titles: ['Larch notice', '<b>Birch</b>'] });
  const all = confirmationMail({ ...asked, titles: [] });

  expect(some.text).toContain('• Larch notice\n• <b>Birch</b>');
  expect(some.html).toContain('&#x3C;b>Birch');
  expect(all.text).not.toContain('•');
  expect(some.text.match(/https:\S+/g)).toEqual([asked.confirmUrl]);
});
