/** What of the calendar is shown, as the address says it: links to it show the same to everybody. */
import { Temporal } from 'temporal-polyfill';
import { type Entry, type EntryKind, entryKinds } from './entry.ts';

export type View = 'month' | 'list';
export type Shown = { view: View; month: string; policy: string | null; kinds: readonly EntryKind[] };

const usual: readonly EntryKind[] = ['effective', 'notice', 'posting', 'review', 'duty'];

export function shownBy(params: URLSearchParams, { view, today }: { view: View; today: string }): Shown {
  const asked = params.get('view');
  const kinds = params.get('kinds');
  return {
    view: asked === 'month' || asked === 'list' ? asked : view,
    month: monthFrom(params.get('month')) ?? today.slice(0, 7),
    policy: params.get('policy'),
    kinds: kinds === null ? usual : entryKinds.filter((kind) => kinds.split(',').includes(kind)),
  };
}

export function addressOf({ view, month, policy, kinds }: Shown): URLSearchParams {
  const isUsual = kinds.join() === usual.join();
  return new URLSearchParams({
    view,
    month,
    ...(policy ? { policy } : {}),
    ...(isUsual ? {} : { kinds: kinds.join(',') }),
  });
}

export const isShown =
  ({ policy, kinds }: Shown) =>
  (entry: Entry) =>
    kinds.includes(entry.kind) && (policy === null || entry.policy.id === policy);

function monthFrom(given: string | null): string | null {
  if (given === null || !/^\d{4}-\d{2}$/.test(given)) return null;
  try {
    return Temporal.PlainYearMonth.from(given).toString();
  } catch {
    return null;
  }
}
