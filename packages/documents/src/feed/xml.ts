// XML 1.0 as it is written: whatever people typed becomes words, and nothing else.

/** An element whose content was written by this file already. */
export function element(name: string, attributes: Record<string, string>, content: readonly string[]) {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>${content.join('')}</${name}>`;
}

/** An element that holds words. */
export const worded = (name: string, words: string, attributes: Record<string, string> = {}) =>
  element(name, attributes, [escaped(words)]);

/** Line breaks and tabs are kept in attributes too; what XML cannot hold at all is marked as unreadable. */
function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
