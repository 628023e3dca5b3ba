import type { Filter } from '@privacy-register/schema/kit/filter';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Order } from './order.ts';

/** A part of a list: by cursor (first/after, last/before) or by place (offset/limit), never both. */
export type PageRequest = {
  filter?: Filter;
  orderBy?: Order;
  first?: number;
  after?: string;
  last?: number;
  before?: string;
  offset?: number;
  limit?: number;
};

export type Window = { size: number; offset: number; reversed: boolean; cursor: string | undefined };

const mostRows = 200;
const usualRows = 50;

export function windowOf(asked: PageRequest): Window {
  const placed = asked.offset !== undefined || asked.limit !== undefined;
  const keyed = [asked.first, asked.after, asked.last, asked.before].some((each) => each !== undefined);
  if (placed && keyed) refuse('paging-mixed', 'Page by cursor or by offset, not both.', 'offset');
  const onwards = asked.first !== undefined || asked.after !== undefined;
  const reversed = asked.last !== undefined || asked.before !== undefined;
  if (onwards && reversed) refuse('paging-mixed', 'Page by first and after, or by last and before.', 'last');
  const cursor = reversed ? asked.before : asked.after;
  const size = sizeOf(
    asked.limit ?? asked.first ?? asked.last ?? usualRows,
    placed ? 'limit' : reversed ? 'last' : 'first',
  );
  return { size, offset: whole(asked.offset ?? 0, 'offset'), reversed, cursor };
}

function sizeOf(size: number, path: string): number {
  if (size > mostRows) refuse('page-too-large', `Ask for at most ${mostRows} at a time.`, path);
  return whole(size, path);
}

function whole(number: number, path: string): number {
  if (!Number.isSafeInteger(number) || number < 0) refuse('number-invalid', 'Give zero or more.', path);
  return number;
}
