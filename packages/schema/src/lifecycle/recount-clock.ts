/** Data that a running clock was counted with have changed: it is counted anew, and moves later or stays. */
import { Temporal } from 'temporal-polyfill';
import type { Closures } from '../business-day/business-calendar.ts';
import { canonical } from '../kit/canonical.ts';
import type { Change } from '../kit/change.ts';
import {
  type CountedWith,
  countWith,
  heldData,
  type ZoneOffsets,
  zoneOffsets,
} from '../notice-period/counted-with.ts';
import { dayInWords, momentInWords } from '../notice-period/moment-in-words.ts';
import { heldSteps, type NoticeStep } from '../notice-period/step.ts';
import { stepSentences } from '../notice-period/step-sentence.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { fill } from '../sentence/sentence.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { clockFor } from './schedule.ts';
import { move } from './step.ts';

type Known = { closures: Closures; now: string; zones?: ZoneOffsets | undefined };

/** What a running clock was counted with and what is known now; null where they agree, or nothing runs. */
export function overtaken(version: PolicyVersion, { closures, now, zones = zoneOffsets }: Known) {
  const { status, effectiveAt, reckoning } = version;
  if (status !== 'scheduled' || effectiveAt === null || effectiveAt <= now) return null;
  const held = heldData(reckoning);
  const overtaken = held.flatMap((one) => {
    const postedAt = one.offsets[0]?.from;
    if (postedAt === undefined) return [];
    const known = countWith({ ...one, postedAt, effectiveAt }, { closures, zones });
    return canonical(known) === canonical(one) ? [] : [{ held: one, known }];
  });
  return overtaken[0] ?? null;
}

export function recountClock(dossier: Dossier, asked: Asked): Change[] {
  const { version, closures } = dossier;
  const found = overtaken(version, { closures, now: asked.now, zones: asked.zones });
  if (found === null || version.effectiveAt === null) return [];
  const clock = clockFor(dossier, asked);
  if (!clock?.effectiveAt || clock.reckoning === null) return [];
  const before = heldSteps(version.reckoning).filter(({ rule }) => rule === 'recounted');
  const moved = { from: version.effectiveAt, to: clock.effectiveAt, zone: found.held.timeZone };
  const steps = [...clock.reckoning.steps, ...before, ...told(found, moved)];
  return [move(version, { ...clock, reckoning: { ...clock.reckoning, steps } })];
}

type Found = { held: CountedWith; known: CountedWith };
type Moved = { from: string; to: string; zone: string };

/** Why it was counted anew, and what came of it. */
function told({ held, known }: Found, { from, to, zone }: Moved): NoticeStep[] {
  const isZone = canonical(held.offsets) !== canonical(known.offsets);
  const why = isZone ? fill(stepSentences.zoneChanged, { zone }) : stepSentences.closedDaysChanged;
  const local = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = dayInWords(local(from).toPlainDate());
  const outcome =
    to > from
      ? fill(stepSentences.recountedLater, { day, moment: momentInWords(local(to)) })
      : stepSentences.recountedSame;
  return [why, outcome].map((text): NoticeStep => ({ rule: 'recounted', text, at: to }));
}
