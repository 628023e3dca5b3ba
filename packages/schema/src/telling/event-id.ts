import { typeidUnboxed } from 'typeid-js';

export const newEventId = (): string => typeidUnboxed('evt');
export const newAttemptId = (): string => typeidUnboxed('att');

/** One delivery for each event and subscription, whoever writes it. */
export const deliveryId = (event: string, subscription: string): string => `${event}.${subscription}`;
