const policyOf = (forms: "'none'" | "'self'") =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join('; ');

const yearSeconds = 31_536_000;

/** The headers of whatever the public gets. Only what can never read otherwise is immutable. */
export function pageHeaders({
  etag,
  immutable,
}: {
  etag: string;
  immutable: boolean;
}): Record<string, string> {
  return {
    'Content-Security-Policy': policyOf("'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cache-Control': immutable
      ? `public, max-age=${yearSeconds}, immutable`
      : 'public, max-age=30, must-revalidate',
    ETag: etag,
  };
}

/** Of a page with a form: what is sent goes to the register alone, and no answer is kept. */
export const formHeaders: Record<string, string> = {
  'Content-Security-Policy': policyOf("'self'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
