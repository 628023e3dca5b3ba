/** What each kind of value may look like. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

// Control characters are refused; tab and line breaks live in prose only.
const printable = /^[^\p{Cc}\p{Cs}]*$/u;
const plain = z
  .string()
  .trim()
  .min(1, 'Say something here.')
  .max(500)
  .regex(printable, 'Holds a control character.');

export const formats = {
  plain,
  key: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.'),
  url: z.string().max(2000).refine(isWebAddress, 'Give a whole web address, with https:// or http://.'),
  host: z
    .string()
    .max(253)
    .regex(
      /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9-]+(:\d{1,5})?$/,
      'Give a host such as www.example.com.',
    ),
  zone: z.string().refine(isZone, 'Give an IANA time zone such as America/New_York.'),
  email: z.email('Give an e-mail address.').max(254),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Give a language tag such as en or en-US.'),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'Give a SHA-256 in lower-case hexadecimal.'),
  // Passages repeat a text as it stands, edges and odd characters included.
  verbatim: z
    .string()
    .max(500)
    .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, 'Holds a control character.'),
};

export const prose = z
  .string()
  .max(500_000)
  .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, 'Holds a control character.');
export const instant = z.iso
  .datetime({ offset: true, error: 'Give an instant such as 2026-05-15T04:00:00Z.' })
  .transform((at) => Temporal.Instant.from(at).toString({ fractionalSecondDigits: 3 }))
  .refine(isInRange, 'Give a year from 1 to 9999.');
export const day = z.iso
  .date('Give a calendar day such as 2026-05-15.')
  .refine(isInRange, 'Give a year from 1 to 9999.');
export const count = z.int('Give a whole number.').min(0, 'Give zero or more.').max(1_000_000_000);
export const id = z.string().regex(/^[a-z]+_[0-9a-z]{26}$/, 'Not the id of a record.');

export function distinct<V>(one: z.ZodType<V>) {
  return z
    .array(one)
    .max(500)
    .refine((all) => new Set(all).size === all.length, 'The same entry stands here twice.');
}

/** Years that every database keeps, and that sort as text. */
function isInRange(at: string): boolean {
  return /^\d{4}-/.test(at) && !at.startsWith('0000');
}

function isWebAddress(given: string): boolean {
  return URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) && new URL(given).username === '';
}

function isZone(given: string): boolean {
  if (/^[+-]/.test(given)) return false;
  try {
    new Temporal.ZonedDateTime(0n, given);
    return true;
  } catch {
    return false;
  }
}
