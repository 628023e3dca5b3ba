import { Refusal } from '@privacy-register/schema/kit/refusal';
import type { Log } from './log.ts';

export type Attempt = {
  /** Does something for one item; a failure is logged with the item, counted, and gives null. */
  <R>(item: Record<string, unknown>, doing: () => Promise<R>): Promise<R | null>;
  failures: () => number;
  items: () => number;
};

/** The one place that catches, so that an item that fails keeps no other from its turn. */
export function attempts(log: Log): Attempt {
  let [failed, tried] = [0, 0];
  const attempt = async <R>(item: Record<string, unknown>, doing: () => Promise<R>): Promise<R | null> => {
    tried += 1;
    try {
      return await doing();
    } catch (error) {
      failed += 1;
      log({
        event: 'failed',
        ...item,
        ...(error instanceof Refusal ? { codes: error.issues.map(({ code }) => code) } : {}),
        error: error instanceof Error ? (error.stack ?? error.message) : error,
      });
      return null;
    }
  };
  return Object.assign(attempt, { failures: () => failed, items: () => tried });
}
