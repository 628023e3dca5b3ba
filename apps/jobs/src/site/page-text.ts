// The bytes of a page as text, by the rules a browser follows: byte order mark, header, meta element, UTF-8.
import { attribute, type Element, elementsOf } from './html-tree.ts';

export function pageText({ body, contentType }: { body: Uint8Array; contentType: string }): string {
  const label = markOf(body) ?? charsetIn(contentType) ?? declaredIn(body) ?? 'utf-8';
  return decoderOf(label).decode(body);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

/** "text/html; charset=iso-8859-1" */
function charsetIn(contentType: string): string | undefined {
  const parameters = contentType.split(';').map((part) => part.split('='));
  const [, value] = parameters.find(([name]) => name?.trim().toLowerCase() === 'charset') ?? [];
  const label = value?.trim().replaceAll('"', '').replaceAll("'", '');
  return label === '' ? undefined : label;
}

/** Browsers look for the meta element in the first 1024 bytes; it can't say UTF-16, having been read as ASCII. */
function declaredIn(body: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024));
  const metas = (elementsOf(start) ?? []).filter(({ tagName }) => tagName === 'meta');
  const label = metas.map(charsetOf).find((found) => found !== undefined);
  return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
}

function charsetOf(meta: Element): string | undefined {
  const isContentType = attribute(meta, 'http-equiv')?.toLowerCase() === 'content-type';
  return (
    attribute(meta, 'charset') ?? (isContentType ? charsetIn(attribute(meta, 'content') ?? '') : undefined)
  );
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8'); // an unknown label is ignored
  }
}
