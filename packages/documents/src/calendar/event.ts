/** What a calendar tells of a version: its notice period, and the instant from which it is in force. */
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Temporal } from 'temporal-polyfill';
import { type Speech, speechIn } from '../language/speech.ts';
import { momentIn } from '../part/moment.ts';

type Instants = 'postedAt' | 'heldAt' | 'effectiveAt' | 'withdrawnAt';
export type DatedVersion = Pick<PolicyVersion, 'id' | 'number' | 'status' | 'ground' | Instants>;
export type CalendarPolicy = {
  key: string;
  title: string;
  language: string;
  timeZone: string;
  versions: DatedVersion[];
};
export type Event = {
  uid: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** What is told later of the same id has a higher one; the record's own revision is not for the public. */
  sequence: number;
  from: string;
  to: string | null;
  summary: string;
  description: string;
};
type Asked = { policy: CalendarPolicy; version: DatedVersion };

export const eventsOf = (asked: Asked): Event[] =>
  [noticePeriod(asked), takingEffect(asked)].filter((event) => event !== null);

/** A period without an end yet is another event, for its end can be lost again. */
function noticePeriod({ policy, version }: Asked): Event | null {
  const { id, number, status, ground, postedAt, effectiveAt, withdrawnAt } = version;
  if (ground !== 'material' || postedAt === null) return null;
  const speech = speechIn(policy.language);
  const summary = (sentence: string) => speech.say(sentence, { title: policy.title, number: number ?? '' });
  if (status === 'withdrawn')
    return {
      ...{ uid: `${id}-notice`, ...cancelled, from: postedAt, to: after(postedAt, withdrawnAt) },
      summary: summary('%{title}: change to version %{number}, withdrawn'),
      description: speech.say('The change was withdrawn before it took effect.'),
    };
  if (effectiveAt === null)
    return {
      ...{ uid: `${id}-awaited`, status: 'TENTATIVE', sequence: 0, from: postedAt, to: null },
      summary: summary('%{title}: change to version %{number}, notice posted'),
      description: speech.say('Its date is set once every covered site shows the notice.'),
    };
  return {
    ...{ uid: `${id}-notice`, ...confirmed(version), from: postedAt, to: after(postedAt, effectiveAt) },
    summary: summary('%{title}: change to version %{number}, notice period'),
    description: inForceFrom(effectiveAt, policy, speech),
  };
}

function takingEffect({ policy, version }: Asked): Event | null {
  const { id, number, status, effectiveAt, withdrawnAt } = version;
  const uid = `${id}-effective`;
  const speech = speechIn(policy.language);
  const told = { title: policy.title, number: number ?? '' };
  const summary = speech.say('%{title}: version %{number} takes effect', told);
  if (status === 'withdrawn' && withdrawnAt !== null)
    return {
      ...{ uid, ...cancelled, from: withdrawnAt, to: null, summary },
      description: speech.say('The version was withdrawn and does not take effect.'),
    };
  if (status !== 'scheduled' || effectiveAt === null) return null;
  const description = inForceFrom(effectiveAt, policy, speech);
  return { uid, ...confirmed(version), from: effectiveAt, to: null, summary, description };
}

/** A date that was announced moves later only, so minutes count up; a withdrawal is the last word. */
const confirmed = ({ postedAt, effectiveAt }: DatedVersion) => ({
  status: 'CONFIRMED' as const,
  sequence: postedAt === null || effectiveAt === null ? 0 : minutesBetween(postedAt, effectiveAt),
});
const cancelled = { status: 'CANCELLED', sequence: 2_000_000_000 } as const;

const minutesBetween = (from: string, to: string) =>
  Math.round(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'));

function inForceFrom(at: string, { timeZone: zone }: CalendarPolicy, speech: Speech): string {
  return speech.say('In force from %{moment}.', { moment: momentIn({ at, zone, speech }) });
}

/** RFC 5545, 3.8.2.2: an end is later than its start. */
const after = (from: string, to: string | null) => (to !== null && to > from ? to : null);
