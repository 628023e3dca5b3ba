// What a URL must look like before anything is looked up or connected to.
import { isIP } from 'node:net';
import { Unreachable } from './unreachable.ts';

export type UrlRules = { allowPrivate: boolean; httpsOnly: boolean };

/** The parsed URL without its fragment, or a refusal. What is vetted here is what is fetched: no second parser. */
export function vetUrl(text: string, { allowPrivate, httpsOnly }: UrlRules): URL {
  const url = text.length <= longestUrl && !ambiguous.test(text) ? URL.parse(text) : null;
  if (url === null) throw new Unreachable('url-invalid', 'This is not a URL.');
  const schemes = httpsOnly && !allowPrivate ? ['https:'] : ['https:', 'http:'];
  if (!schemes.includes(url.protocol)) {
    throw new Unreachable('scheme-refused', `Pages are fetched by ${schemes.join(' or ')} only.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Unreachable('credentials-refused', 'The URL carries a user name or password.');
  }
  if (!allowPrivate && !isUsualPort(url)) {
    throw new Unreachable('port-refused', 'Only ports 80 and 443 are used.');
  }
  if (!allowPrivate && !isPublicName(hostOf(url))) {
    throw new Unreachable('host-refused', 'The host is not a name on the public internet.');
  }
  url.hash = '';
  return url;
}

/** Where a redirect may lead: the same host and port, or from its port 80 up to its port 443. Never elsewhere. */
export function vetRedirect(from: URL, location: string, rules: UrlRules): URL {
  const to = URL.parse(location, from.href);
  if (to === null || to.host !== from.host) {
    throw new Unreachable('redirect-refused', 'The site redirects to another host.');
  }
  if (from.protocol === 'https:' && to.protocol !== 'https:') {
    throw new Unreachable('redirect-refused', 'The site redirects from https to http.');
  }
  return vetUrl(to.href, rules);
}

/** The host as a resolver or socket wants it: IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
}

const longestUrl = 2048;

/** What parsers read differently: backslashes, and the white space and controls that browsers drop. */
const ambiguous = /[\\\s\p{Cc}]/u;

function isUsualPort({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443';
}

function isPublicName(host: string): boolean {
  if (isIP(host) !== 0) return true; // judged as an address
  if (!host.includes('.') || host.endsWith('.')) return false;
  return !localSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

/** Names that mean something on one machine or network only (RFC 6761, 6762, 8375, 9476, ICANN's .internal). */
const localSuffixes = [
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
];
