import type { Element, Root } from 'hast';
import { elementsIn } from '../text/walk.ts';

const names = new Set(
  (
    'html head meta title link body a header p nav ol li main h1 h2 h3 h4 h5 h6 aside section article ' +
    'div dl dt dd ul strong em code pre blockquote br hr span time cite footer table caption thead tbody tr th td'
  ).split(' '),
);
const attributes = new Set(
  (
    'lang charSet name content rel href className id tabIndex ariaLabel ariaLabelledBy dateTime start ' +
    'dataPrivacyNotice scope ariaHidden type title'
  ).split(' '),
);
const tag = /<\/?([a-z][a-z0-9]*)(?:\s[a-zA-Z-]+(?:="[^"]*")?)*\s*>/g;

/** Everything on a page that could do more than speak; nothing, where all is well. */
export function harmsIn({ tree, html }: { tree: Root; html: string }): string[] {
  const found = elementsIn(tree).flatMap(harms);
  const ids = elementsIn(tree).flatMap(({ properties }) => properties.id ?? []);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`);

  return [...found, ...twice, ...strayTags(html)];
}

function harms({ tagName, properties }: Element): string[] {
  const strange = Object.keys(properties).filter((name) => !attributes.has(name));
  const address = String(properties.href ?? '/');
  const isSafe =
    /^(https?:\/\/|mailto:|\/(?!\/)|#)/.test(address) && (tagName !== 'link' || address[0] === '/');

  return [
    ...(names.has(tagName) ? [] : [`element ${tagName}`]),
    ...strange.map((name) => `attribute ${name} on ${tagName}`),
    ...(isSafe ? [] : [`address ${address}`]),
  ];
}

/** What was written has no `<` but those of the tags in the tree. */
function strayTags(html: string): string[] {
  const rest = html
    .replace(/^<!doctype html>/, '')
    .replace(tag, (whole, name) => (names.has(name) ? '' : whole));
  const at = rest.indexOf('<');

  return at < 0 ? [] : [`tag ${rest.slice(at, at + 40)}`];
}
