import { refuse } from '@privacy-register/schema/kit/refusal';

export const policyPath = (key: string) => `/policies/${encodeURIComponent(key)}`;
export const versionPath = (key: string, number: number) => `${policyPath(key)}/versions/${number}`;
export const noticePath = (id: string) => `/notices/${encodeURIComponent(id)}`;

const webProtocols = ['https:', 'http:'];
const linkProtocols = [...webProtocols, 'mailto:'];

/** An address that a text may link to, as browsers read it; null for any other. */
export function linkAddress(given: string): string | null {
  if (!URL.canParse(given)) return null;

  const url = new URL(given);
  return linkProtocols.includes(url.protocol) ? url.href : null;
}

/** An address of the web, whole; anything else is refused. */
export function webAddress(given: string): string {
  if (!URL.canParse(given) || !webProtocols.includes(new URL(given).protocol)) {
    return refuse('address-not-web', 'Give a whole web address, with https:// or http://.');
  }

  return new URL(given).href;
}
