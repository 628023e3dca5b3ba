import type { ObligationStage, Payloads } from '@privacy-register/schema/telling/payload';
import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../language/day.ts';
import { type Speech, speechIn } from '../language/speech.ts';
import { countdown } from '../part/countdown.ts';
import { inZone, momentIn } from '../part/moment.ts';
import { listed } from '../part/part.ts';
import type { EventMail } from './event-mail.ts';

/** The subject of a message, and its first paragraphs. */
export type Happening = { subject: string; words: string[] };
type Dated = Payloads['version-scheduled'];
type Asked = { at: string; speech: Speech };

export function happeningOf({ told, language, at }: EventMail): Happening {
  const asked = { at, speech: speechIn(language) };
  const { say } = asked.speech;
  switch (told.type) {
    case 'notice-posted':
      return about('Change to %{title}', told.payload, asked, [
        say('Notice about version %{number}, issued on %{day}.', valuesOf(told.payload, asked)),
        ...dateOf(told.payload, asked),
      ]);
    case 'notice-verified':
      return about('%{title}: the notice of version %{number} is shown', told.payload, asked, [
        say('Seen on %{sites}.', valuesOf(told.payload, asked)),
        ...(told.payload.isEverywhere ? [say('Every covered site shows the notice.')] : []),
        ...dateOf(told.payload, asked),
      ]);
    case 'notice-lost':
      return about('%{title}: the notice of version %{number} is no longer shown', told.payload, asked, [
        say('No longer seen on %{sites}.', valuesOf(told.payload, asked)),
        ...dateOf(told.payload, asked),
      ]);
    case 'notice-withdrawn':
      return about('Withdrawn: change to %{title}', told.payload, asked, [
        say('The version in force before the notice stays in force.'),
      ]);
    case 'version-scheduled':
      return about(
        '%{title}: version %{number} takes effect',
        told.payload,
        asked,
        dateOf(told.payload, asked),
      );
    case 'version-in-force':
      return about(
        '%{title}: version %{number} is in force',
        told.payload,
        asked,
        dateOf(told.payload, asked),
      );
    case 'obligation-due':
      return obligation(told.payload, asked.speech);
    case 'subscription-ended':
      return ending(told.payload, asked.speech);
    case 'test':
      return { subject: say('Test: %{name}', told.payload.subscription), words: [say('E-mail arrives.')] };
  }
}

function about(sentence: string, payload: Dated, asked: Asked, words: string[]): Happening {
  return { subject: asked.speech.say(sentence, valuesOf(payload, asked)), words };
}

/** From when it is in force, and how far off that is, in days of the policy's zone. */
function dateOf({ policy, version }: Dated, { at, speech }: Asked): string[] {
  const { say } = speech;
  const { timeZone: zone } = policy;
  const { effectiveAt } = version;
  if (effectiveAt === null) return [say('Its date is set once every covered site shows the notice.')];
  const from = say('In force from %{moment}.', { moment: momentIn({ at: effectiveAt, zone, speech }) });
  const left = countdown({ now: at, effectiveAt, timeZone: zone, say });
  if (left === null) return [from];
  return [from, say('%{left}, as of %{day}.', { left: capital(left), day: dayOf({ at, zone, speech }) })];
}

function valuesOf({ policy, version, platforms }: Dated, { at, speech }: Asked) {
  const sites = listed(
    platforms.map(({ name }) => name),
    speech.language,
  );
  const day = dayOf({ at, zone: policy.timeZone, speech });
  return { title: policy.title, number: version.number ?? 0, sites, day };
}

function obligation({ policy, obligation }: Payloads['obligation-due'], speech: Speech): Happening {
  const { say, language } = speech;
  const { title, citation, dueOn, stage, daysLeft } = obligation;
  const day = dayIn(Temporal.PlainDate.from(dueOn), language);
  const open = stage === 'late' ? [say('It is not marked as done.')] : [];
  return {
    subject: say(subjects[stage], { title: policy.title, day, smart_count: daysLeft }),
    words: [title, citation, ...open].filter((words) => words !== ''),
  };
}

const subjects: Record<ObligationStage, string> = {
  near: '%{title}: due on %{day}',
  week: '%{title}: due on %{day}, in %{smart_count} day |||| %{title}: due on %{day}, in %{smart_count} days',
  day: '%{title}: due today, %{day}',
  late: '%{title}: was due on %{day}',
};

function ending({ ended, isWhole }: Payloads['subscription-ended'], { say, language }: Speech): Happening {
  const all = [...ended.policies.map(({ title }) => title), ...ended.platforms.map(({ name }) => name)];
  const names = listed(all, language);
  const rest = isWhole
    ? 'You followed nothing else: the subscription ends with this message, and the address is then erased.'
    : 'You are still told of whatever else you asked for.';
  return {
    subject: isWhole ? say('Your subscription has ended') : say('No longer followed: %{names}', { names }),
    words: [say('No longer kept in this register: %{names}.', { names }), say(rest)],
  };
}

const dayOf = ({ at, zone, speech }: { at: string; zone: string; speech: Speech }) =>
  dayIn(inZone({ at, zone }).toPlainDate(), speech.language);
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
