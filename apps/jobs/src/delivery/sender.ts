/** How a delivery of one kind leaves the register; whoever adds a kind adds a sender of this shape. */
import type { Subscription } from '@privacy-register/schema/record/subscription';
import type { TellingEvent } from '@privacy-register/schema/telling/event';
import type { TryOutcome } from '@privacy-register/schema/telling/retry';

export type Sending = {
  event: TellingEvent;
  subscription: Subscription;
  /** The instant of this try. */
  now: string;
  /** The public address of the register, which links begin with. */
  origin: string;
};
/** Answers however it ends; what it throws is a bug, and tried again when the lease is over. */
export type Sender = (sending: Sending) => Promise<TryOutcome>;
/** Of kinds that have none, nothing is claimed: it waits until there is one. */
export type Senders = Partial<Record<Subscription['kind'], Sender>>;
