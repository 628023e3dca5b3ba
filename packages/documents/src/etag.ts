import { textHash } from '@privacy-register/schema/policy-text/text-hash';

/** A strong entity tag: the same for the same content only. */
export const etagOf = (content: string) => `"${textHash(content)}"`;
