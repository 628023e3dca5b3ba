import { hash, verify } from '@node-rs/argon2';

export type PasswordCost = { memoryCost: number; timeCost: number; parallelism: number };

/** argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet. */
const owaspCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id is what the library takes unless told otherwise; a test holds it to that. */
export const hashPassword = (password: string, cost: PasswordCost = owaspCost) =>
  hash(password.normalize('NFKC'), cost);

export type VerifyPassword = (passwordHash: string | null, password: string) => Promise<boolean>;

/** Where there is no hash, a decoy is verified, so that unknown accounts take the same work. */
export async function passwordVerifier(cost: PasswordCost = owaspCost): Promise<VerifyPassword> {
  const decoy = await hashPassword('nobody has this password', cost);
  return async (passwordHash, password) => {
    const isRight = await verify(passwordHash ?? decoy, password.normalize('NFKC'));
    return isRight && passwordHash !== null;
  };
}
