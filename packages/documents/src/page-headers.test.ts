import { describe, expect, it } from 'vitest';
import { etagOf } from './etag.ts';
import { pageHeaders } from './page-headers.ts';
import { stylesheet, stylesheetPath } from './stylesheet.ts';

describe('pageHeaders', () => {
  it('allows a page nothing but its stylesheet', () => {
    const headers = pageHeaders({ etag: '"a"', immutable: false });

    expect(headers['Content-Security-Policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ ETag: '"a"', 'X-Content-Type-Options': 'nosniff' });
  });

  it.each([
    [true, 'public, max-age=31536000, immutable'],
    [false, 'public, max-age=30, must-revalidate'],
  ])('lets a page that is immutable: %s be kept as %s', (immutable, kept) => {
    expect(pageHeaders({ etag: '"a"', immutable })['Cache-Control']).toBe(kept);
  });
});

describe('etagOf', () => {
  it('is strong: quoted, and another one for another space', () => {
    expect(etagOf('a b')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(new Set(['a b', 'a  b', 'a b ', 'a\nb', 'a\u00a0b'].map(etagOf)).size).toBe(5);
  });
});

describe('the stylesheet', () => {
  it('loads nothing and has an address of its own for each content', () => {
    expect(stylesheet).not.toMatch(/url\(|@import|</);
    expect(stylesheetPath).toBe(`/assets/pages.css?v=${etagOf(stylesheet).slice(1, 13)}`);
  });

  it('knows dark and print', () => {
    expect(stylesheet).toContain('prefers-color-scheme: dark');
    expect(stylesheet).toContain('@media print');
  });
});
