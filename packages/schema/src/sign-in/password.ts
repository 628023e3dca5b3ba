import type { Change } from '../kit/change.ts';
import { refuse } from '../kit/refusal.ts';
import type { Member } from '../record/member.ts';
import { raiseAuthority, type Session } from './authority.ts';

/** Length is what counts; no rules of composition and no forced change (NIST SP 800-63B-4, 3.1.1.2). */
const passwordLength = { least: 12, most: 256 };

export function refuseWeakPassword(password: string, field: string): void {
  const length = [...password].length;
  if (length < passwordLength.least)
    refuse('password-too-short', `Take at least ${passwordLength.least} characters.`, field);
  if (length > passwordLength.most)
    refuse('password-too-long', `Take at most ${passwordLength.most} characters.`, field);
}

type NewPassword = { member: Member; sessions: readonly Session[]; isCurrent: boolean; passwordHash: string };

/** `isCurrent`: the password given as the current one was right. */
export function changePassword({ member, sessions, isCurrent, passwordHash }: NewPassword): Change[] {
  if (!isCurrent) refuse('password-wrong', 'This is not your current password.', 'currentPassword');
  return raiseAuthority({ member, sessions, values: { passwordHash } });
}
