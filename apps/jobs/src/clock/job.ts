/** The job "clock": how far the register has seen time go; a person can say that what it saw was wrong. */
import { clockSetBack } from '@privacy-register/db/commit/clock';
import { Misuse } from '@privacy-register/db/misuse';
import { update } from '@privacy-register/schema/kit/change';
import { register } from '@privacy-register/schema/permission/viewer';
import { argumentsOf } from '../job/arguments.ts';
import type { Job, Place } from '../job/job.ts';

const usage = 'clock [--set-back <e-mail of an administrator>]';
const options = { 'set-back': { type: 'string' } } as const;

export const clock: Job = {
  usage,
  prepare: (args) => {
    const email = argumentsOf(usage, { args, options }).values['set-back'];
    return (place) => (email === undefined ? tell(place) : setBack(place, email));
  },
};

async function tell({ store, clock: now, print }: Place): Promise<number> {
  const [last] = await store.auditTrail({ limit: 1, order: 'newest-first' });
  const at = now();
  print(`The register has seen ${last?.at ?? 'nothing yet'}; this machine's clock says ${at}.`);
  return last && last.at > at ? 1 : 0;
}

/** Stands in the audit trail on the account of whoever answers for it. */
async function setBack({ store, clock: now, print }: Place, email: string): Promise<number> {
  const members = await store.read(register).all('member', { email: { eq: email } });
  const held = members.find(({ role, archivedAt }) => role === 'administrator' && archivedAt === null);
  if (!held) throw new Misuse(`No administrator has the address ${email}.`);
  const [last] = await store.auditTrail({ limit: 1, order: 'newest-first' });
  const at = now();
  if (!last || last.at <= at) {
    print('The clock has not run back; there is nothing to set.');
    return 0;
  }
  await store.commit([update('member', held)], { at, by: 'register', action: clockSetBack });
  print(`From here on the time is ${at}. Look at every date that was set since then.`);
  return 0;
}
