/** Whether the session ended while somebody was at work; whoever shows the desk asks them to sign in again. */
import { HttpError } from 'react-admin';
import { isKnown } from './session.ts';

const listeners = new Set<() => void>();
let isOver = false;

export const sessionEnd = {
  isOver: () => isOver,
  tell: (over: boolean) => {
    isOver = over;
    for (const listen of listeners) listen();
  },
  subscribe: (listen: () => void) => {
    listeners.add(listen);
    return () => listeners.delete(listen);
  },
};

/** Of everything that is asked or done: a 401 for somebody who was signed in. */
export function noticeEnd(error: unknown): void {
  if (error instanceof HttpError && error.status === 401 && isKnown()) sessionEnd.tell(true);
}
