import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; shown once to whom it belongs, while the register keeps the hash. */
export const newSecret = () => randomBytes(32).toString('base64url');
export const isSecret = (given: string) => /^[\w-]{43}$/.test(given);

export const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');

/** Hashed apart (no secret holds a space), so that it is never taken for a session's. */
export const hashOfWaiting = (secret: string) => sha256(`single-sign-on ${secret}`);
