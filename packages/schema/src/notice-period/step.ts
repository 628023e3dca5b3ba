import { z } from 'zod';

const noticeStepRules = [
  'clock-starts',
  'notice-day-not-counted',
  'days-counted',
  'closed-days-skipped',
  'rolled-to-business-day',
  'day-begins',
  'local-day-missing',
  'midnight-missing',
  'hours-counted',
  'minimum-hours',
  'earliest-moment',
  'no-day-count',
  'moment-chosen',
  'later-moment-chosen',
  'earliest-moment-chosen',
  'chosen-moment-too-early',
  'clock-rules-changed',
  'never-earlier',
  'recounted',
  'other-promise',
  'law-wait',
  'law-duty',
  'law-consent',
  'law-unknown',
] as const;

/** One reason in "why this date": `at` is an instant (UTC) or a local date. */
export const noticeStep = z.strictObject({
  rule: z.enum(noticeStepRules),
  text: z.string(),
  at: z.string(),
  citation: z.string().optional(),
});

export type NoticeStep = z.infer<typeof noticeStep>;

/** The steps kept with a date; none where it has none. */
export function heldSteps(reckoning: unknown): NoticeStep[] {
  const found = z.object({ steps: z.array(noticeStep) }).safeParse(reckoning);
  return found.success ? found.data.steps : [];
}
