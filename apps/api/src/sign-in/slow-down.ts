import { type Change, remove } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { register } from '@privacy-register/schema/permission/viewer';
import {
  isTooMany,
  recordAttempt,
  refuseAttempt,
  type Subjects,
} from '@privacy-register/schema/sign-in/attempt';
import { decide } from './decide.ts';
import type { Desk } from './desk.ts';

/**
 * Lets a check of a password or code run unless too many failed before. The attempt is on record before
 * the check, so that guesses at the same time count too; a check that succeeds commits `succeeded`.
 */
export async function slowDown<R>(
  desk: Desk,
  subjects: Subjects,
  check: (succeeded: Change) => Promise<R>,
): Promise<R> {
  const now = desk.clock();
  const id = newId('sign-in-failure');
  await decide(desk, 'attempt', async (read) => {
    const failures = await read.all('sign-in-failure', {});
    if (isTooMany({ subjects, failures, now })) refuseAttempt();
    return { changes: recordAttempt({ id, subjects, failures, now }), answer: null };
  });

  const succeeded = remove('sign-in-failure', id);
  const failures = await desk.store.read(register).all('sign-in-failure', { id: { ne: id } });
  if (isTooMany({ subjects, failures, now })) {
    await desk.store.commit([succeeded], { at: now, by: 'register', action: 'attempt' });
    refuseAttempt();
  }
  return check(succeeded);
}
