/** One-time codes from an authenticator (TOTP). A secret counts once a first code has confirmed it. */
import { type Change, update } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Member } from '../record/member.ts';
import { raiseAuthority, type Session } from './authority.ts';

export const hasTotp = (member: Member) => member.totpSecret !== null && member.totpStep !== null;

/** `step`: the time step that the code given belongs to; null where it is no code of this secret. */
type Given = { member: Member; sessions: readonly Session[]; step: number | null };

/** A step is good once, and none before it afterwards (RFC 6238, 5.2). */
export function isFresh(member: Member, step: number | null): step is number {
  return step !== null && step > (member.totpStep ?? -1);
}

export const spend = (member: Member, step: number): Change => update('member', member, { totpStep: step });

export function startTotp(member: Member, totpSecret: string): Change[] {
  if (hasTotp(member)) refuse('totp-set', 'One-time codes are set up already; remove them first.');
  return [update('member', member, { totpSecret })];
}

export function confirmTotp({ member, sessions, step }: Given): Change[] {
  if (hasTotp(member)) refuse('totp-set', 'One-time codes are set up already.');
  if (member.totpSecret === null) refuse('totp-not-started', 'Start the set-up of one-time codes first.');
  if (!isFresh(member, step)) return refuseCode();
  return raiseAuthority({ member, sessions, values: { totpStep: step } });
}

export function removeTotp({ member, sessions, step }: Given): Change[] {
  if (!hasTotp(member)) refuse('totp-not-set', 'There are no one-time codes to remove.');
  if (!isFresh(member, step)) return refuseCode();
  return raiseAuthority({ member, sessions, values: { totpSecret: null, totpStep: null } });
}

const refuseCode = () => refuse('code-wrong', 'This code is wrong, too old or was used already.', 'code');
