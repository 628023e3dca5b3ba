import type { Schema } from 'hast-util-sanitize';

/** The whole of what may come in by pasting; no attribute that runs anything, no address that does. */
export const safe: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'],
    ...['a', 'strong', 'em', 'del', 'code', 'br', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], td: ['colSpan'], th: ['colSpan'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  strip: ['script', 'style', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea'],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};
