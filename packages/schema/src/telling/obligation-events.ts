/** What the law asks by a day is told as that day draws near, on it, and while it is late: each step once. */
import { Temporal } from 'temporal-polyfill';
import { localDay } from '../notice-period/local-day.ts';
import type { Kept, Obligation } from '../obligation/obligations.ts';
import type { NewEvent } from './event.ts';
import type { ObligationStage, Payloads } from './payload.ts';

type Found = { due: readonly Obligation[]; kept: readonly Pick<Kept, 'policy'>[] };
type Asked = { now: string; newId: () => string };
type Step = { stage: ObligationStage; daysLeft: number; slot: string };

export function obligationEvents({ due, kept }: Found, { now, newId }: Asked): NewEvent[] {
  const policies = new Map(kept.map(({ policy }) => [policy.id, policy]));
  return due.flatMap((each) => {
    const policy = policies.get(each.policy);
    const step = policy && stepOn(each, localDay(now, policy.timeZone));
    if (!step) return [];
    const { slot, ...told } = step;
    const { id, key, title, language, timeZone } = policy;
    const payload: Payloads['obligation-due'] = {
      policy: { id, key, title, language, timeZone },
      obligation: { ...inShort(each), ...told },
    };
    const once = `obligation-due:${each.key}:${id}:${each.dueOn}:${slot}`;
    const subjects = { policy: id, version: each.version, platforms: [] };
    return [
      { id: newId(), type: 'obligation-due' as const, key: once, at: now, due: now, ...subjects, payload },
    ];
  });
}

const weekDays = 7;
/** What is late is told again after so many days, until it is marked as done. */
const againDays = 30;

/** The one step that a day is in: those that nobody was there to tell are not made up for. */
function stepOn({ dueOn, state }: Obligation, today: string): Step | null {
  const { days: daysLeft } = Temporal.PlainDate.from(today).until(dueOn);
  if (state === 'later') return null;
  if (daysLeft > weekDays) return { stage: 'near', slot: 'near', daysLeft };
  if (daysLeft > 0) return { stage: 'week', slot: 'week', daysLeft };
  if (daysLeft === 0) return { stage: 'day', slot: 'day', daysLeft };
  return { stage: 'late', slot: `late-${Math.floor((-daysLeft - 1) / againDays)}`, daysLeft };
}

const inShort = ({ key, title, citation, dueOn, state, holds }: Obligation) => ({
  ...{ key, title, citation, dueOn, state, holds },
});
