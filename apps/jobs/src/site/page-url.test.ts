import { describe, expect, it } from 'vitest';
import { hostOf, vetRedirect, vetUrl } from './page-url.ts';

const strict = { allowPrivate: false, httpsOnly: true };
const open = { allowPrivate: false, httpsOnly: false };
const trial = { allowPrivate: true, httpsOnly: true };

describe('vetUrl', () => {
  it('drops the fragment and keeps the query', () => {
    expect(vetUrl('https://www.insurer.example/a?b=c#d', strict).href).toBe(
      'https://www.insurer.example/a?b=c',
    );
  });

  it('writes an international name as the resolver will be asked for it', () => {
    expect(vetUrl('https://Bücher.example/', strict).hostname).toBe('xn--bcher-kva.example');
  });

  it('takes http, local names and any port where private sites are allowed', () => {
    expect(vetUrl('http://localhost:8080/', trial).host).toBe('localhost:8080');
  });

  it('takes neither other schemes nor credentials even there', () => {
    expect(() => vetUrl('file:///etc/passwd', trial)).toThrow('http');
    expect(() => vetUrl('http://a:b@localhost/', trial)).toThrow('password');
  });
});

describe('vetRedirect', () => {
  const from = new URL('https://www.insurer.example/privacy/');

  it.each([
    ['../notice', 'https://www.insurer.example/notice'],
    ['//www.insurer.example/x', 'https://www.insurer.example/x'],
    ['https://WWW.insurer.example:443/x', 'https://www.insurer.example/x'],
  ])('follows %s', (location, expected) => {
    expect(vetRedirect(from, location, strict).href).toBe(expected);
  });

  it('goes up from http to https of the same host', () => {
    const to = vetRedirect(new URL('http://www.insurer.example/'), 'https://www.insurer.example/', open);

    expect(to.protocol).toBe('https:');
  });

  it('never goes down from https to http', () => {
    expect(() => vetRedirect(from, 'http://www.insurer.example/', open)).toThrow('https to http');
  });

  it('keeps to the port where private sites are allowed', () => {
    expect(() => vetRedirect(new URL('http://localhost:8080/'), 'http://localhost:8081/', trial)).toThrow(
      'host',
    );
  });
});

describe('hostOf', () => {
  it('is IPv6 without brackets', () => {
    expect(hostOf(new URL('http://[::1]:80/'))).toBe('::1');
  });
});
