import type { VersionState } from '../version-state.ts';
import { isOver } from './moment.ts';

export type Standing = 'waiting' | 'coming' | 'in-force' | 'superseded' | 'withdrawn' | 'observed';
type Dated = Pick<VersionState, 'status' | 'effectiveAt' | 'supersededAt'> & { now: string };

/** Where a version stands at an instant. In force and superseded follow from the clock alone. */
export function standingOf({ status, effectiveAt, supersededAt, now }: Dated): Standing {
  if (status === 'withdrawn' || status === 'observed') return status;
  if (effectiveAt === null) return 'waiting';
  if (!isOver(effectiveAt, now)) return 'coming';

  return supersededAt !== null && isOver(supersededAt, now) ? 'superseded' : 'in-force';
}
