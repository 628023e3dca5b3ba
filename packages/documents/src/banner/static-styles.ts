import { textHash } from '@privacy-register/schema/policy-text/text-hash';

/** The look of a static copy; the banner brings its own once it has taken over. */
export const staticStyles = `privacy-notices{display:block}
privacy-notices>section{background:#eef3fb;border-bottom:3px solid #1f4b99;color:#16202e;padding:.75rem 1rem}
privacy-notices>section>*{margin:0 auto;max-width:70rem}
privacy-notices>section p{color:inherit;overflow-wrap:anywhere}
privacy-notices>section a{color:inherit;text-decoration:underline}`;

/** How a Content-Security-Policy names just this style. */
export const staticStylesSource = `'sha256-${base64(textHash(staticStyles))}'`;

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
