/** What is told to those who asked for it. */
export const eventTypes = [
  'notice-posted',
  'notice-verified',
  'notice-lost',
  'notice-withdrawn',
  'version-scheduled',
  'version-in-force',
  'obligation-due',
] as const;

/** Told to one receiver alone: a test, the question whether an address is its own, and that a subscription ends. */
export const ownTypes = ['test', 'confirmation', 'subscription-ended'] as const;
export const toldTypes = [...eventTypes, ...ownTypes] as const;
export type ToldType = (typeof toldTypes)[number];

/** As receivers know it: `notice.posted`, `version.in-force`. */
export const typeOnTheWire = (type: ToldType) => type.replace('-', '.');

export const deliveryStates = ['waiting', 'sent', 'failed', 'cancelled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
