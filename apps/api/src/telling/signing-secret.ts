import { randomBytes } from 'node:crypto';

/** As Standard Webhooks writes it: 256 random bits in base64 behind a prefix. */
export const newSigningSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
