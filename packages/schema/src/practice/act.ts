/** What is done: an activity asked, and the actions that a statement names. */
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import type { Fit, Reach } from './near.ts';
import type { Activity, Audience } from './question.ts';

type Action = SnapshotStatement['actions'][number];
type Done = Pick<SnapshotStatement, 'kind' | 'actions'>;

const kindFor = {
  collect: 'collection',
  use: 'use',
  disclose: 'disclosure',
  sell: 'disclosure',
  retain: 'retention',
} as const;

const wider: Partial<Record<Action, Action>> = {
  combine: 'use',
  aggregate: 'use',
  sell: 'disclose',
  transfer: 'disclose',
};

/** Children are spoken of in statements of their own. */
export const kindOf = (activity: Activity, audience: Audience | null) =>
  audience === 'child' ? 'children' : kindFor[activity];

/** A statement that names no action means the plain one of its kind; one on children means none. */
export function actionsOf({ kind, actions }: Done): readonly Action[] {
  if (actions.length || kind === 'children') return actions;
  const plain = { collection: 'collect', use: 'use', disclosure: 'disclose', retention: 'retain' } as const;
  return kind in plain ? Object.entries(plain).flatMap(([each, act]) => (each === kind ? [act] : [])) : [];
}

/** Selling is disclosing; that something is disclosed does not say that it is sold. */
export function actFit(activity: Activity, done: Done): Fit {
  const actions = actionsOf(done);
  if (actions.some((each) => each === activity || wider[each] === activity)) return 'firm';
  const near = !actions.length || actions.some((each) => each === wider[activity]);
  return near || done.kind === 'retention' ? 'silent' : 'apart';
}

/** Whoever discloses nothing sells nothing; whoever sells nothing may still disclose. */
export function actReach(activity: Activity, done: Done): Reach {
  const actions = actionsOf(done);
  if (!actions.length || actions.some((each) => each === activity || each === wider[activity]))
    return 'whole';
  return actions.some((each) => wider[each] === activity) ? 'part' : 'apart';
}
