/** What the charts of the home page count. */

import type { Bar } from '@privacy-register/desk/chart/bar.ts';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Temporal } from 'temporal-polyfill';
import type { Say } from '../language/say.ts';
import { type Standing, standingOf } from '../policy-version/standing.ts';

type Asked = { versions: readonly PolicyVersion[]; now: string };

const order: Standing[] = [
  ...(['draft', 'in-review', 'approved', 'posting', 'scheduled'] as const),
  ...(['in-force', 'superseded', 'withdrawn', 'observed', 'discarded', 'archived'] as const),
];

/** In force and superseded are told by the clock, among the versions of the same policy. */
export function versionsByStanding({ versions, now }: Asked, spell: (word: string) => string): Bar[] {
  const standings = versions.map((version) => {
    const siblings = versions.filter(({ policy }) => policy === version.policy);
    return standingOf(version, siblings, now);
  });
  const bars = order.map((standing) => ({
    id: standing,
    label: spell(standing),
    count: standings.filter((each) => each === standing).length,
    path: null,
  }));
  return bars.filter(({ count }) => count > 0);
}

const mostNotices = 12;

/** From posting to effect, in whole days begun; the latest notices first. */
export function daysToEffect(
  { versions, policies }: Asked & { policies: readonly Policy[] },
  say: Say,
): Bar[] {
  const titles = new Map(policies.map(({ id, title }) => [id, title]));
  const dated = versions.flatMap(({ id, ground, policy, number, postedAt, effectiveAt }) => {
    if (ground !== 'material' || postedAt === null || effectiveAt === null) return [];
    const label = `${titles.get(policy) ?? say('A policy')} ${number}`;
    return [
      { id, label, postedAt, count: daysBetween(postedAt, effectiveAt), path: `/policy-version/${id}/show` },
    ];
  });
  const latest = dated.toSorted((a, b) => b.postedAt.localeCompare(a.postedAt)).slice(0, mostNotices);
  return latest.map(({ postedAt: _, ...bar }) => bar);
}

const daysBetween = (from: string, to: string) =>
  Math.ceil(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('hours') / 24);
