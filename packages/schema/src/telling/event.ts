import type { DeliveryState, ToldType } from './words.ts';

/** Something that happened, or will at `due`: kept with the change that brought it, told from `due` on. */
export type TellingEvent = {
  /** The same for every receiver and every try, so that a receiver knows a repetition. */
  id: string;
  type: ToldType;
  /** What can happen once only: a second event of the same key is left out. */
  key: string;
  at: string;
  due: string;
  policy: string | null;
  version: string | null;
  /** Ids of the platforms it concerns. */
  platforms: string[];
  /** As `payload.ts` says for each type; addresses of pages are added where it is sent. */
  payload: unknown;
  cancelledAt: string | null;
};
export type NewEvent = Omit<TellingEvent, 'cancelledAt'>;

/** One event for one subscription. */
export type Delivery = {
  id: string;
  event: string;
  subscription: string;
  state: DeliveryState;
  /** Tries made since it was written, or last replayed. */
  attempts: number;
  nextAt: string;
  leaseOwner: string | null;
  leaseUntil: string | null;
  /** Raised by every claim: whoever held an older one settles nothing. */
  fence: number;
  settledAt: string | null;
};

export type DeliveryAttempt = {
  id: string;
  delivery: string;
  at: string;
  /** Of HTTP or SMTP; null where there was no answer. */
  status: number | null;
  milliseconds: number;
  error: string | null;
  excerpt: string | null;
};
