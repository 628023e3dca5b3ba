/** What a round of the deliveries job works with; everything outside of it comes in here. */
import type { Store } from '@privacy-register/db/store';
import type { Log } from '../round/log.ts';
import type { Senders } from './sender.ts';

export type DeliveryRound = {
  store: Store;
  senders: Senders;
  /** Asked at each try and each settlement. */
  now: () => string;
  /** From 0 up to 1, anew at each call. */
  jitter: () => number;
  log: Log;
  /** The public address of the register, which links begin with. */
  origin: string;
  /** No further delivery is claimed once this is aborted. */
  stopping?: AbortSignal;
  limits?: Partial<Limits>;
  /** Whether there is no way out for a kind now; what is to go that way waits, and uses up no try. */
  isShut?: (kind: string) => boolean;
};

export type Limits = {
  /** Deliveries under way at once, in this process. */
  most: number;
  /** To one host, over all processes. */
  each: number;
  /** Longer than any try takes; whoever died gives back what it held after that. */
  leaseSeconds: number;
  /** Seconds between tries; the default is that of Standard Webhooks. */
  plan?: readonly number[];
};

export const usualLimits: Limits = { most: 200, each: 4, leaseSeconds: 60 };
