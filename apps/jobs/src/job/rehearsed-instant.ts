import { Misuse } from '@privacy-register/db/misuse';
import type { Settings } from '@privacy-register/db/settings';
import { instant } from '@privacy-register/schema/kit/value';

/** The instant of --now, for which a job may be rehearsed; null where the clock holds. */
export function rehearsedInstant(
  now: string | undefined,
  { NODE_ENV }: Pick<Settings, 'NODE_ENV'>,
): string | null {
  if (now === undefined) return null;
  if (NODE_ENV === 'production') throw new Misuse('--now is for rehearsals and refused in production.');
  const parsed = instant.safeParse(now);
  if (!parsed.success) throw new Misuse('--now: Give an instant such as 2026-05-15T04:00:00Z.');
  return parsed.data;
}
