const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
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
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cache-Control': immutable
      ? `public, max-age=${yearSeconds}, immutable`
      : 'public, max-age=30, must-revalidate',
    ETag: etag,
  };
}
