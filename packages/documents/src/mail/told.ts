import { instant } from '@privacy-register/schema/kit/value';
import { statuses } from '@privacy-register/schema/record/policy-version';
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import { obligationStages } from '@privacy-register/schema/telling/payload';
import { z } from 'zod';
import type { Told } from './event-mail.ts';

/** An event as it was written, read back; null for a question, which tells nothing. A broken one is a bug. */
export function toldOf({ type, payload }: Pick<TellingEvent, 'type' | 'payload'>): Told | null {
  return type === 'confirmation' ? null : told.parse({ type, payload });
}

const words = z.string();
const policy = z.object({ id: words, key: words, title: words, language: words, timeZone: words });
const version = z.object({
  id: words,
  number: z.number().nullable(),
  status: z.enum(statuses),
  effectiveAt: instant.nullable(),
  effectiveOn: words.nullable(),
});
const platforms = z.array(z.object({ id: words, key: words, name: words }));
const ofVersion = z.object({ policy, version, platforms });
const ofNotice = ofVersion.extend({ notice: z.object({ id: words }) });
const ofPosting = ofNotice.extend({ posting: z.object({ id: words, platform: words }) });
const named = { key: words, title: words, citation: words };
const step = { stage: z.enum(obligationStages), daysLeft: z.number() };
const obligation = z.object({ ...named, dueOn: z.iso.date(), state: words, holds: words, ...step });
const ended = z.object({
  policies: z.array(z.object({ id: words, key: words, title: words })),
  platforms,
});

const told: z.ZodType<Told> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notice-posted'), payload: ofNotice }),
  z.object({
    type: z.literal('notice-verified'),
    payload: ofPosting.extend({ isEverywhere: z.boolean() }),
  }),
  z.object({ type: z.literal('notice-lost'), payload: ofPosting }),
  z.object({ type: z.literal('notice-withdrawn'), payload: ofNotice }),
  z.object({ type: z.literal('version-scheduled'), payload: ofVersion }),
  z.object({ type: z.literal('version-in-force'), payload: ofVersion }),
  z.object({ type: z.literal('obligation-due'), payload: z.object({ policy, obligation }) }),
  z.object({
    type: z.literal('subscription-ended'),
    payload: z.object({ subscription: z.object({ id: words, name: words }), ended, isWhole: z.boolean() }),
  }),
  z.object({
    type: z.literal('test'),
    payload: z.object({ subscription: z.object({ id: words, name: words }) }),
  }),
]);
