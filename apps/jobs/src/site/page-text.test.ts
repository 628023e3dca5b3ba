import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const utf8 = Buffer.from('café', 'utf8');
const latin1 = Buffer.from('café', 'latin1');
const meta = (attributes: string) => Buffer.from(`<html><head><meta ${attributes}></head>café`, 'latin1');

describe('pageText', () => {
  it.each([
    ['UTF-8 where nothing is said', utf8, ''],
    ['the header', latin1, 'text/html; charset=ISO-8859-1'],
    ['a quoted header', latin1, 'text/html;Charset="windows-1252"'],
    ['a meta element', meta('charset=iso-8859-1'), 'text/html'],
    ['an old meta element', meta('http-equiv=Content-Type content="text/html; charset=latin1"'), 'text/html'],
    [
      'a byte order mark before the header',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]),
      'text/html; charset=latin1',
    ],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('café', 'utf16le')]), ''],
    ['an unknown label as UTF-8', utf8, 'text/html; charset=klingon'],
    ['an empty label', utf8, 'text/html; charset='],
  ])('reads by %s', (_name, body, contentType) => {
    expect(pageText({ body, contentType }).endsWith('café')).toBe(true);
  });

  it('drops the byte order mark', () => {
    expect(pageText({ body: Buffer.from('\ufeffcafé'), contentType: '' })).toBe('café');
  });

  it('reads a page that claims in ASCII to be UTF-16 as UTF-8', () => {
    const body = Buffer.from('<meta charset=utf-16>café');

    expect(pageText({ body, contentType: 'text/html' })).toBe('<meta charset=utf-16>café');
  });
});
