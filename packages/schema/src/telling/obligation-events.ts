/** What the law asks by a day is told when that day draws near, and once. */
import type { Kept, Obligation } from '../obligation/obligations.ts';
import type { NewEvent } from './event.ts';
import type { Payloads } from './payload.ts';

type Found = { due: readonly Obligation[]; kept: readonly Pick<Kept, 'policy'>[] };
type Asked = { now: string; newId: () => string };

export function obligationEvents({ due, kept }: Found, { now, newId }: Asked): NewEvent[] {
  const policies = new Map(kept.map(({ policy }) => [policy.id, policy]));
  return due.flatMap((each) => {
    const policy = policies.get(each.policy);
    if (!policy || each.state === 'later') return [];
    const { id, key, title, language, timeZone } = policy;
    const told = { id, key, title, language, timeZone };
    const payload: Payloads['obligation-due'] = { policy: told, obligation: inShort(each) };
    const once = `obligation-due:${each.key}:${id}:${each.dueOn}`;
    const subjects = { policy: id, version: each.version, platforms: [] };
    return [
      { id: newId(), type: 'obligation-due' as const, key: once, at: now, due: now, ...subjects, payload },
    ];
  });
}

const inShort = ({ key, title, citation, dueOn, state, holds }: Obligation) => ({
  ...{ key, title, citation, dueOn, state, holds },
});
