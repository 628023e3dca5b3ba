/**
 * The register's time, counted on from its answer: a visitor's own clock may be wrong. An answer takes a while
 * to come and a sleeping machine may stop counting, so this clock is late at times and never fast.
 */
export type RegisterClock = { at: number; readAt: number };

/** Null where the answer bears no date; then only the register's own list tells what is over. */
export function clockFrom(date: string | null, readAt: number): RegisterClock | null {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : { at, readAt };
}

export const timeBy = ({ at, readAt }: RegisterClock, tick: number): number =>
  at + Math.max(0, tick - readAt);
