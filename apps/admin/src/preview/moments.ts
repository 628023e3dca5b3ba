/** The instants at which the public sees something else than a moment before. */
import { Temporal } from 'temporal-polyfill';

export type Mark = 'before' | 'waiting' | 'coming' | 'switch' | 'after';
export type Course = { postedAt: string; effectiveAt: string | null; needsNotice: boolean };

/** The marks that a course has, each with its instant. */
export function momentsOf({ postedAt, effectiveAt, needsNotice }: Course): { mark: Mark; at: string }[] {
  const before = { mark: 'before' as const, at: moved(postedAt, { minutes: -1 }) };
  const waiting = needsNotice ? [{ mark: 'waiting' as const, at: postedAt }] : [];
  const isApart = effectiveAt === null ? needsNotice : effectiveAt > postedAt;
  const coming = isApart ? [{ mark: 'coming' as const, at: between(postedAt, effectiveAt) }] : [];
  if (effectiveAt === null) return [before, ...waiting, ...coming];
  return [
    before,
    ...waiting,
    ...coming,
    { mark: 'switch', at: effectiveAt },
    { mark: 'after', at: moved(effectiveAt, { hours: 24 }) },
  ];
}

/** What an instant that somebody typed lies in; the sites are then taken to show the notice. */
export function markAt({ postedAt, effectiveAt }: Course, at: string): Mark {
  if (at < postedAt) return 'before';
  if (effectiveAt === null || at < effectiveAt) return 'coming';
  return at === effectiveAt ? 'switch' : 'after';
}

function between(postedAt: string, effectiveAt: string | null): string {
  if (effectiveAt === null) return moved(postedAt, { hours: 24 });
  const [from, to] = [Temporal.Instant.from(postedAt), Temporal.Instant.from(effectiveAt)];
  const half = Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 2);
  return moved(postedAt, { milliseconds: half });
}

const moved = (at: string, by: Temporal.DurationLike) =>
  Temporal.Instant.from(at).add(by).toString({ fractionalSecondDigits: 3 });
