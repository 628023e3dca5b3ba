// What of an element a visitor can read, as far as the HTML itself says. Style sheets and scripts are not run.
import { attribute, type Element, isElement, type Node } from './html-tree.ts';

/** The text a visitor reads, not yet normalised; block boundaries are white space. `skip` leaves elements out. */
export function visibleText(element: Element, skip: (element: Element) => boolean = () => false): string {
  return childrenShown(element)
    .map((child) => textOf(child, skip))
    .join('');
}

/** Hidden by itself, whatever is around it. */
export function isHidden(element: Element): boolean {
  return (
    unread.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined || // also "until-found": a visitor has to search for it
    attribute(element, 'popover') !== undefined || // opens by a script or a click only
    (element.tagName === 'dialog' && attribute(element, 'open') === undefined) ||
    isBehindClosedDetails(element) ||
    isHiddenByStyle(attribute(element, 'style') ?? '')
  );
  // aria-hidden does not count: the text is still on the screen.
}

function textOf(node: Node, skip: (element: Element) => boolean): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node) || isHidden(node)) return ''; // comments too
  if (skip(node)) return spaced(node, '');
  return spaced(node, visibleText(node, skip));
}

function spaced({ tagName }: Element, text: string): string {
  return breaking.has(tagName) ? `\n${text}\n` : text;
}

/** Of closed details only the summary shows: the first child of that name. */
function childrenShown(element: Element): Node[] {
  if (element.tagName !== 'details' || attribute(element, 'open') !== undefined) return element.childNodes;
  return element.childNodes.filter((child) => isElement(child) && child.tagName === 'summary').slice(0, 1);
}

function isBehindClosedDetails(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) && !childrenShown(parent).includes(element);
}

/** Any declaration that hides counts, even where a later one would show again: rather absent than unseen. */
function isHiddenByStyle(style: string): boolean {
  return withoutComments(style)
    .split(';')
    .some((declaration) => {
      const [property = '', value = ''] = declaration.toLowerCase().split(':');
      const word = value.split('!')[0] ?? '';
      return hidingStyles.get(property.trim())?.includes(word.trim()) ?? false;
    });
}

function withoutComments(style: string): string {
  const [first = '', ...others] = style.split('/*');
  return first + others.map((part) => part.split('*/').slice(1).join('*/')).join('');
}

const hidingStyles = new Map([
  ['display', ['none']],
  ['visibility', ['hidden', 'collapse']],
  ['content-visibility', ['hidden']],
  ['opacity', ['0', '0%', '0.0', '.0']],
  ['font-size', ['0', '0px', '0em', '0rem', '0%']],
]);

/** Elements whose contents are no text of the page: code, fallbacks for what is shown instead, form values. */
const unread = new Set([
  ...['script', 'style', 'template', 'head', 'title'],
  ...['noscript', 'noframes', 'noembed', 'iframe', 'object', 'audio', 'video', 'canvas', 'svg', 'math'],
  ...['textarea', 'select', 'datalist', 'rp'],
]);

/** Elements that begin and end a line or a cell (HTML, section 15.3), and br. */
const breaking = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
  ],
  ...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4'],
  ...[
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
  ],
  ...[
    'plaintext',
    'pre',
    'search',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
  ],
  ...['ul', 'xmp'],
]);
