import type { Reader } from '@privacy-register/db/read/reader';
import type { Member } from '@privacy-register/schema/record/member';
import { isSameEmail } from '@privacy-register/schema/sign-in/new-member';

/** Members with an e-mail, whatever its case; a new one may be invited while an old one is archived. */
export async function membersWith(read: Reader, email: string): Promise<Member[]> {
  const near = await read.all('member', { email: { contains: email } });
  return near.filter((member) => isSameEmail(member.email, email));
}

export async function standingMember(read: Reader, email: string): Promise<Member | null> {
  const standing = (await membersWith(read, email)).filter((member) => member.archivedAt === null);
  return standing[0] ?? null;
}
