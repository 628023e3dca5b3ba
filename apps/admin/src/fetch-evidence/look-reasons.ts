import type { Say } from '../language/say.ts';
import { sentence } from '../language/say.ts';

/** What the one word means that a look keeps as its reason; null for a word that nobody knows. */
export function reasonInWords(reason: string, say: Say): string | null {
  const status = /^http-(\d{3})$/.exec(reason)?.[1];
  if (status) return say('The site answered %{status}.', { status });
  const known = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  return known ? say(known) : null;
}

const reasons: Record<string, string> = {
  'no-element': sentence('The page has no element for this notice.'),
  hidden: sentence('The notice stands in the page and is not displayed.'),
  'out-of-sight': sentence('A line of the notice, or its end, is clipped or out of reach.'),
  'too-small': sentence('The notice is too small to be read.'),
  distorted: sentence('The notice is squeezed, turned over, or one line lies on another.'),
  faint: sentence('The notice is see-through, blurred, or in about the colour of its ground.'),
  covered: sentence('Something is drawn over the notice.'),
  'text-differs': sentence('The words on the page are not those of the notice.'),
  'no-link': sentence('The notice has no link to its page.'),
  unreadable: sentence('The page is too large or too deep to be read.'),
  'address-refused': sentence('The address is not one on the public internet.'),
  'host-refused': sentence('The address is not one on the public internet.'),
  'name-not-resolved': sentence('The name of the site was not found.'),
  'connection-failed': sentence('The connection to the site failed.'),
  'tls-failed': sentence('The site has no valid certificate.'),
  'timed-out': sentence('The site took too long to answer.'),
  'too-large': sentence('The page is too large.'),
  'too-many-redirects': sentence('The site redirects too often.'),
  'redirect-refused': sentence('The site redirects to another host, or away from https.'),
  'encoding-refused': sentence('The page came in an encoding that was not asked for.'),
  'url-invalid': sentence('The address of the page is not one that can be asked for.'),
  'scheme-refused': sentence('The address of the page is not one that can be asked for.'),
  'port-refused': sentence('The address of the page is not one that can be asked for.'),
  'credentials-refused': sentence('The address of the page is not one that can be asked for.'),
  'no-browser': sentence('The jobs have no browser to look with.'),
  'browser-not-started': sentence('The browser of the jobs did not start.'),
  'browser-crashed': sentence('The browser of the jobs, or the page in it, broke down.'),
  'browser-too-slow': sentence('The page kept the browser of the jobs busy for too long.'),
  'page-not-opened': sentence('The browser refused what the address gives, such as a download.'),
  'page-left': sentence('The page went elsewhere by itself. Give the address that it leads to.'),
};
